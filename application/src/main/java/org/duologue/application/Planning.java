package org.duologue.application;

import org.duologue.application.booking.BookingReader;
import org.duologue.application.booking.BookingRequestReader;
import org.duologue.application.booking.BookingRequestService;
import org.duologue.application.booking.BookingRequestViews;
import org.duologue.application.booking.BookingService;
import org.duologue.application.booking.BookingViews;
import org.duologue.application.booking.CalendarFeedService;
import org.duologue.application.booking.ChangeRequestReader;
import org.duologue.application.booking.ChangeRequestService;
import org.duologue.application.booking.ChangeRequestViews;
import org.duologue.application.booking.CoachCalendarReader;
import org.duologue.application.booking.IllnessPlans;
import org.duologue.application.booking.IllnessReporting;
import org.duologue.application.booking.Remarking;
import org.duologue.application.booking.SlotHoldService;
import org.duologue.application.program.ProgramReader;
import org.duologue.application.program.ProgramService;
import org.duologue.application.scheduling.ExternalCalendarService;
import org.duologue.application.scheduling.SchedulingReader;
import org.duologue.application.scheduling.SchedulingService;

/**
 * Puts together what has to do with sessions and their planning, over one set of ports.
 *
 * @param wiring what several use cases stand on
 */
record Planning(Ports ports, Wiring wiring) {

    SchedulingService scheduling() {
        return new SchedulingService(
                ports.unitOfWork(),
                wiring.once(),
                ports.clock(),
                ports.ids(),
                ports.workspaces(),
                ports.members(),
                ports.appointments(),
                ports.availabilities());
    }

    ProgramService programs() {
        return new ProgramService(
                ports.unitOfWork(),
                wiring.once(),
                ports.clock(),
                ports.ids(),
                ports.workspaces(),
                ports.members(),
                ports.appointments(),
                ports.programs());
    }

    SchedulingReader schedulingQueries() {
        return new SchedulingReader(ports.unitOfWork(), ports.members(), ports.appointments(), ports.availabilities());
    }

    ProgramReader programQueries() {
        return new ProgramReader(ports.unitOfWork(), ports.members(), ports.appointments(), ports.programs());
    }

    ExternalCalendarService externalCalendars() {
        return new ExternalCalendarService(
                ports.unitOfWork(),
                wiring.once(),
                ports.clock(),
                ports.ids(),
                ports.members(),
                ports.externalCalendars(),
                ports.jobs());
    }

    CalendarFeedService calendarFeeds() {
        return new CalendarFeedService(
                ports.unitOfWork(),
                ports.clock(),
                ports.secrets(),
                ports.calendarFeeds(),
                ports.workspaces(),
                ports.members(),
                ports.bookings(),
                bookingQueries(),
                bookingViews(),
                ports.calendarWriter());
    }

    private BookingViews bookingViews() {
        return new BookingViews(ports.members(), ports.programs(), ports.wallets());
    }

    CoachCalendarReader coachCalendarQueries() {
        return new CoachCalendarReader(
                ports.unitOfWork(),
                ports.clock(),
                ports.members(),
                ports.availabilities(),
                ports.externalCalendars(),
                ports.bookings(),
                ports.bookingRequests(),
                ports.slotHolds(),
                bookingViews());
    }

    BookingService bookings() {
        return new BookingService(
                wiring.once(),
                ports.clock(),
                ports.ids(),
                wiring.benches(),
                wiring.booking(),
                ports.calendars(),
                ports.bookings(),
                ports.wallets(),
                wiring.money(),
                wiring.moving(),
                wiring.cancelling(),
                new IllnessReporting(
                        illnessPlans(),
                        ports.calendars(),
                        ports.enrollments(),
                        ports.availabilities(),
                        wiring.cancelling(),
                        wiring.openRequests(),
                        wiring.openCheckouts(),
                        ports.clock()),
                remarking(),
                wiring.notifier());
    }

    private Remarking remarking() {
        return new Remarking(wiring.benches(), ports.remarks());
    }

    private IllnessPlans illnessPlans() {
        return new IllnessPlans(
                ports.members(),
                ports.availabilities(),
                ports.bookings(),
                wiring.openRequests(),
                wiring.openCheckouts());
    }

    BookingRequestService bookingRequests() {
        return new BookingRequestService(
                wiring.once(),
                ports.clock(),
                ports.ids(),
                wiring.benches(),
                wiring.timetables(),
                ports.calendars(),
                ports.bookings(),
                ports.bookingRequests(),
                ports.wallets(),
                wiring.places(),
                wiring.openRequests(),
                wiring.keptTimes(),
                wiring.notifier());
    }

    SlotHoldService slotHolds() {
        return new SlotHoldService(
                ports.unitOfWork(),
                wiring.once(),
                ports.clock(),
                ports.ids(),
                wiring.benches(),
                wiring.timetables(),
                ports.calendars(),
                ports.slotHolds());
    }

    BookingRequestReader bookingRequestQueries() {
        return new BookingRequestReader(
                ports.unitOfWork(),
                ports.clock(),
                wiring.benches(),
                wiring.timetables(),
                ports.members(),
                ports.bookingRequests(),
                ports.wallets(),
                new BookingRequestViews(ports.members(), ports.programs(), ports.enrollments(), ports.bookings()));
    }

    ChangeRequestService changeRequests() {
        return new ChangeRequestService(
                wiring.once(),
                ports.clock(),
                ports.ids(),
                wiring.benches(),
                ports.calendars(),
                ports.members(),
                ports.bookings(),
                ports.changeRequests(),
                wiring.moving(),
                wiring.cancelling(),
                wiring.openChanges());
    }

    ChangeRequestReader changeRequestQueries() {
        return new ChangeRequestReader(
                ports.unitOfWork(),
                ports.clock(),
                wiring.benches(),
                ports.members(),
                ports.bookings(),
                ports.changeRequests(),
                ports.wallets(),
                wiring.moving(),
                wiring.openChanges(),
                new ChangeRequestViews(ports.members(), ports.enrollments(), ports.bookings(), bookingViews()));
    }

    BookingReader bookingQueries() {
        return new BookingReader(
                ports.unitOfWork(),
                ports.clock(),
                wiring.benches(),
                wiring.timetables(),
                ports.members(),
                ports.bookings(),
                ports.enrollments(),
                ports.wallets(),
                wiring.additional(),
                wiring.checkoutTerms(),
                wiring.money(),
                wiring.moving(),
                illnessPlans(),
                remarking(),
                bookingViews());
    }
}
