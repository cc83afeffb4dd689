package org.duologue.application.booking;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.duologue.application.booking.CoachCalendarView.Session;
import org.duologue.application.booking.spi.BookingRepository;
import org.duologue.application.booking.spi.BookingRequestRepository;
import org.duologue.application.booking.spi.SlotHoldRepository;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.scheduling.KeptAvailability;
import org.duologue.application.scheduling.spi.AvailabilityRepository;
import org.duologue.application.scheduling.spi.ExternalCalendarRepository;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingSnapshot;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.Availability;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.TimeRange;

/** Answers questions about the calendars of coaches, over the ports, in as many reads for a month as for a day. */
public final class CoachCalendarReader implements CoachCalendarQueries {

    /** A buffer may reach into the window from so far outside. */
    static final Duration MARGIN = Duration.ofDays(1);

    private static final Duration LONGEST = Duration.ofDays(LONGEST_DAYS).plusHours(1);

    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final KeptAvailability kept;
    private final AvailabilityRepository availabilities;
    private final ExternalCalendarRepository externalCalendars;
    private final BookingRepository bookings;
    private final UndecidedTimes undecided;
    private final BookingViews views;

    /** Over these ports. */
    public CoachCalendarReader(
            UnitOfWork unitOfWork,
            InstantSource clock,
            MemberRepository members,
            AvailabilityRepository availabilities,
            ExternalCalendarRepository externalCalendars,
            BookingRepository bookings,
            BookingRequestRepository requests,
            SlotHoldRepository holds,
            BookingViews views) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.kept = new KeptAvailability(members);
        this.availabilities = Objects.requireNonNull(availabilities, "availabilities");
        this.externalCalendars = Objects.requireNonNull(externalCalendars, "externalCalendars");
        this.bookings = Objects.requireNonNull(bookings, "bookings");
        this.undecided = new UndecidedTimes(requests, holds, members);
        this.views = Objects.requireNonNull(views, "views");
    }

    @Override
    public CoachCalendarView calendar(Actor by, MemberId coach, TimeRange window) {
        if (window.length().compareTo(LONGEST) > 0) {
            long days = window.length().toDays();
            throw new Refused(Invalid.of(FieldProblem.outOfRange("to", days, 0, LONGEST_DAYS)));
        }
        return unitOfWork.read(() -> {
            Member.State member = kept.require(by, coach);
            Availability hours = availabilities.find(coach).orElseGet(() -> Availability.closed(coach, member.zone()));
            UndecidedTimes.Found waiting = undecided.within(window, coach, clock.instant());
            return new CoachCalendarView(
                    coach,
                    member.name().value(),
                    hours.state().zone(),
                    hours.openHours().within(window),
                    sessions(coach, window),
                    waiting.asked(),
                    waiting.held(),
                    externalCalendars.busy(List.of(coach), window).getOrDefault(coach, List.of()));
        });
    }

    private List<Session> sessions(MemberId coach, TimeRange window) {
        List<Booking> found = bookings.takingTime(coach, window.grown(MARGIN, MARGIN)).stream()
                .filter(booking -> blocked(booking.state(), coach).overlaps(window))
                .toList();
        List<BookingView> shown = views.of(found, clock.instant());
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            sessions.add(new Session(shown.get(i), blocked(found.get(i).state(), coach)));
        }
        return sessions;
    }

    private static TimeRange blocked(Booking.State booking, MemberId coach) {
        BookingSnapshot agreed = booking.snapshot();
        return booking.coach().equals(coach)
                ? booking.time().grown(agreed.bufferBefore(), agreed.bufferAfter())
                : booking.time();
    }
}
