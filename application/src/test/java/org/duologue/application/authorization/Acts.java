package org.duologue.application.authorization;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.booking.BookingFilter;
import org.duologue.application.booking.FreeTimesQuestion;
import org.duologue.application.booking.MoveSession;
import org.duologue.application.notification.SwitchMails;
import org.duologue.application.notification.SwitchWorkspaceMails;
import org.duologue.application.notification.WantedMails;
import org.duologue.application.people.AddMember;
import org.duologue.application.people.ChangeProfile;
import org.duologue.application.people.ChangeRoles;
import org.duologue.application.people.ChangeWorkspace;
import org.duologue.application.people.MemberFilter;
import org.duologue.application.people.ResendInvitation;
import org.duologue.application.people.RestoreMember;
import org.duologue.application.people.SuspendMember;
import org.duologue.application.program.ArchiveProgram;
import org.duologue.application.program.ChangeProgram;
import org.duologue.application.program.CreateProgram;
import org.duologue.application.program.ProgramSettings;
import org.duologue.application.scheduling.ArchiveAppointment;
import org.duologue.application.scheduling.AvailabilitySettings;
import org.duologue.application.scheduling.ChangeAppointment;
import org.duologue.application.scheduling.CreateAppointment;
import org.duologue.application.scheduling.SetAvailability;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.Leadership;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Language;
import org.duologue.domain.people.Role;
import org.duologue.domain.program.ProgramType;

/**
 * How somebody does each use case and asks each query, about the enrollment of the {@link Scene} and what belongs to
 * it.
 */
final class Acts {

    private static final PageRequest PAGE = PageRequest.first(50);
    private static final Instant TUESDAY = berlin("2026-01-13T10:00");
    private static final AvailabilitySettings HOURS = AvailabilitySettings.workdays("Europe/Berlin", "10:00", "12:00");

    private final Map<String, BiFunction<Scene, Actor, Object>> acts = new TreeMap<>();

    Acts() {
        people();
        scheduling();
        programs();
        acts.putAll(EnrollmentActs.all());
        acts.putAll(WalletActs.all());
        acts.putAll(RequestActs.all());
        acts.putAll(SlotHoldActs.all());
        acts.putAll(PaymentActs.all());
        acts.putAll(PoolActs.all());
        acts.putAll(NoShowActs.all());
        acts.putAll(CancelActs.all());
        acts.putAll(RemarkActs.all());
        acts.putAll(CalendarActs.all());
        bookings();
    }

    Map<String, BiFunction<Scene, Actor, Object>> all() {
        return acts;
    }

    private void asks(String name, BiFunction<Scene, Actor, Object> query) {
        acts.put(name, query);
    }

    private void does(String name, BiConsumer<Scene, Actor> act) {
        acts.put(name, (scene, by) -> {
            act.accept(scene, by);
            return "";
        });
    }

    private void people() {
        does("PeopleUseCases.changeWorkspace", (s, by) -> s.duologue
                .people()
                .changeWorkspace(new ChangeWorkspace(by, "New", "UTC", "EUR", Optional.empty())));
        does("PeopleUseCases.addMember", (s, by) -> s.duologue
                .people()
                .addMember(new AddMember(by, "Max", "max@acme.example", Role.STUDENT, "UTC")));
        does(
                "PeopleUseCases.resendInvitation",
                (s, by) -> s.duologue.people().resendInvitation(new ResendInvitation(by, s.invited)));
        does("PeopleUseCases.changeProfile", (s, by) -> s.duologue
                .people()
                .changeProfile(new ChangeProfile(
                        by, s.it.student().member(), "Stella", "UTC", Language.DE, "", Optional.empty())));
        does("PeopleUseCases.changeRoles", (s, by) -> s.duologue
                .people()
                .changeRoles(new ChangeRoles(by, s.it.student().member(), List.of(Role.STUDENT, Role.COACH))));
        does("PeopleUseCases.suspend", (s, by) -> s.duologue
                .people()
                .suspend(new SuspendMember(by, s.it.student().member())));
        does("PeopleUseCases.restore", (s, by) -> s.duologue.people().restore(new RestoreMember(by, s.suspended)));
        asks("PeopleQueries.workspace", (s, by) -> s.duologue.peopleQueries().workspace(by));
        asks("PeopleQueries.me", (s, by) -> s.duologue.peopleQueries().me(by));
        asks(
                "PeopleQueries.member",
                (s, by) -> s.duologue.peopleQueries().member(by, s.it.student().member()));
        asks("PeopleQueries.members", (s, by) -> s.duologue.peopleQueries().members(by, MemberFilter.ALL, PAGE));
        does("NotificationUseCases.switchMails", (s, by) -> s.duologue
                .notifications()
                .switchMails(new SwitchMails(by, s.it.student().member(), WantedMails.ALL)));
        does("NotificationUseCases.switchWorkspaceMails", (s, by) -> s.duologue
                .notifications()
                .switchWorkspaceMails(new SwitchWorkspaceMails(by, WantedMails.ALL)));
        asks("NotificationQueries.wantedMails", (s, by) -> s.duologue
                .notificationQueries()
                .wantedMails(by, s.it.student().member()));
        asks(
                "NotificationQueries.workspaceMails",
                (s, by) -> s.duologue.notificationQueries().workspaceMails(by));
        asks(
                "NotificationQueries.mails",
                (s, by) -> s.duologue.notificationQueries().mails(by, PAGE));
        asks(
                "NotificationQueries.mail",
                (s, by) -> s.duologue.notificationQueries().mail(by, "m"));
    }

    private void scheduling() {
        does("SchedulingUseCases.createAppointment", (s, by) -> s.duologue
                .scheduling()
                .createAppointment(new CreateAppointment(by, Leadership.settings(List.of()))));
        does("SchedulingUseCases.changeAppointment", (s, by) -> s.duologue
                .scheduling()
                .changeAppointment(new ChangeAppointment(
                        by, s.it.appointment(), Leadership.settings(List.of()), Optional.empty())));
        does("SchedulingUseCases.archiveAppointment", (s, by) -> s.duologue
                .scheduling()
                .archiveAppointment(new ArchiveAppointment(by, s.it.appointment(), true)));
        does("SchedulingUseCases.setAvailability", (s, by) -> s.duologue
                .scheduling()
                .setAvailability(new SetAvailability(by, s.it.coach().member(), HOURS)));
        asks(
                "SchedulingQueries.appointment",
                (s, by) -> s.duologue.schedulingQueries().appointment(by, s.it.appointment()));
        asks(
                "SchedulingQueries.appointments",
                (s, by) -> s.duologue.schedulingQueries().appointments(by, PAGE));
        asks("SchedulingQueries.availability", (s, by) -> s.duologue
                .schedulingQueries()
                .availability(by, s.it.coach().member()));
        asks(
                "SchedulingQueries.previewHours",
                (s, by) -> s.duologue.schedulingQueries().previewHours(by, HOURS, MONDAY, 7));
    }

    private static ProgramSettings plain(String name) {
        return new ProgramSettings(
                ProgramType.ONE_TO_ONE,
                name,
                "",
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private void programs() {
        does(
                "ProgramUseCases.createProgram",
                (s, by) -> s.duologue.programs().createProgram(new CreateProgram(by, plain("Other"))));
        does("ProgramUseCases.changeProgram", (s, by) -> s.duologue
                .programs()
                .changeProgram(new ChangeProgram(by, s.it.program(), plain("Changed"), Optional.empty())));
        does(
                "ProgramUseCases.archiveProgram",
                (s, by) -> s.duologue.programs().archiveProgram(new ArchiveProgram(by, s.it.program(), true)));
        asks("ProgramQueries.program", (s, by) -> s.duologue.programQueries().program(by, s.it.program()));
        asks("ProgramQueries.programs", (s, by) -> s.duologue.programQueries().programs(by, PAGE));
    }

    private static BookSessions booking(Scene s, Actor by) {
        return new BookSessions(by, s.it.enrollment(), s.it.coach().member(), s.it.sessionType(), List.of(TUESDAY));
    }

    private static FreeTimesQuestion question(Scene s) {
        return new FreeTimesQuestion(
                s.it.enrollment(), s.it.coach().member(), s.it.sessionType(), MONDAY, MONDAY.plus(Duration.ofDays(7)));
    }

    private void bookings() {
        asks("BookingUseCases.book", (s, by) -> s.duologue.bookings().book(booking(s, by)));
        does("BookingUseCases.move", (s, by) -> s.duologue.bookings().move(new MoveSession(by, s.booking, TUESDAY)));
        asks("BookingQueries.bookable", (s, by) -> s.duologue.bookingQueries().bookable(by, s.it.enrollment()));
        asks("BookingQueries.freeTimes", (s, by) -> s.duologue.bookingQueries().freeTimes(by, question(s)));
        asks("BookingQueries.nextFree", (s, by) -> s.duologue.bookingQueries().nextFree(by, question(s)));
        asks("BookingQueries.explain", (s, by) -> s.duologue.bookingQueries().explain(by, question(s), TUESDAY));
        asks("BookingQueries.quoteBook", (s, by) -> s.duologue.bookingQueries().quoteBook(by, booking(s, by)));
        asks(
                "BookingQueries.quoteMove",
                (s, by) -> s.duologue.bookingQueries().quoteMove(by, s.booking, Optional.empty()));
        asks("BookingQueries.booking", (s, by) -> s.duologue.bookingQueries().booking(by, s.booking));
        asks("BookingQueries.bookings", (s, by) -> s.duologue.bookingQueries().bookings(by, List.of(s.booking)));
        asks("BookingQueries.booked", (s, by) -> s.duologue.bookingQueries().booked(by, List.of(s.it.enrollment())));
        asks("BookingQueries.upcoming", (s, by) -> s.duologue.bookingQueries().upcoming(by, BookingFilter.ALL, PAGE));
        asks("BookingQueries.past", (s, by) -> s.duologue.bookingQueries().past(by, BookingFilter.ALL, PAGE));
    }
}
