package org.duologue.application.booking;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.duologue.application.people.ChangeRoles;
import org.duologue.application.people.SuspendMember;
import org.duologue.application.program.ArchiveProgram;
import org.duologue.application.program.ChangeProgram;
import org.duologue.application.program.ProgramSettings;
import org.duologue.application.scheduling.AppointmentSettings;
import org.duologue.application.scheduling.AppointmentSettings.SessionTypeSettings;
import org.duologue.application.scheduling.ArchiveAppointment;
import org.duologue.application.scheduling.AvailabilitySettings;
import org.duologue.application.scheduling.ChangeAppointment;
import org.duologue.application.scheduling.HoldSettings;
import org.duologue.application.scheduling.SetAvailability;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.scheduling.Confirmation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What was agreed when a session was booked decides about it, whatever is changed afterwards")
class AgreedTest {

    private static final Instant FRIDAY = berlin("2026-01-09T15:00");

    private final MemoryWorld world = new MemoryWorld(MONDAY);
    private final Leadership it = Leadership.in(world, 10);

    private static void appointment(Leadership it, String name, int minutes, int cost, int notice, MemberId coach) {
        SessionTypeSettings type =
                new SessionTypeSettings(Optional.of(it.sessionType()), name, minutes, cost, Optional.empty());
        AppointmentSettings changed = new AppointmentSettings(
                name,
                "",
                List.of(),
                List.of(type),
                List.of(coach),
                0,
                15,
                60,
                120,
                60,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>(),
                notice,
                notice,
                Optional.empty(),
                name,
                Confirmation.INSTANT,
                HoldSettings.USUAL);
        it.duologue()
                .scheduling()
                .changeAppointment(new ChangeAppointment(it.owner(), it.appointment(), changed, Optional.empty()));
    }

    private void notice(int minutes) {
        appointment(it, "Call", 60, 1, minutes, it.coach().member());
    }

    @ParameterizedTest(name = "{0} minutes of notice")
    @ValueSource(ints = {0, 1, 60, 24 * 60, 30 * 24 * 60})
    @DisplayName(
            "E9, B4, F2: up to the cutoff and not a millisecond longer, as the quote said before it was booked, even"
                    + " where it is closed from the beginning; a notice changed since changes nothing")
    void cutoff(int minutes) {
        notice(minutes);
        Instant deadline = FRIDAY.minus(Duration.ofMinutes(minutes));
        BookingQuote quote = it.duologue().bookingQueries().quoteBook(it.student(), it.booking(FRIDAY));
        assertEquals(List.of(deadline), quote.cancelDeadlines());
        BookingId session = it.book(FRIDAY).get(0);
        notice(minutes + 600);
        assertEquals(refusalAt(minutes, MONDAY, deadline), refusal(session));
        for (long millis : List.of(-1L, 0L, 1L)) {
            Instant now = deadline.plusMillis(millis);
            if (now.isAfter(MONDAY)) {
                world.clock().set(now);
                assertEquals(refusalAt(minutes, now, deadline), refusal(session));
            }
        }
    }

    private static Optional<String> refusalAt(int minutes, Instant now, Instant deadline) {
        String late = minutes == 0 ? "session-started" : "cutoff-passed";
        boolean begun = !now.isBefore(FRIDAY);
        return begun || now.isAfter(deadline) ? Optional.of(begun ? "session-started" : late) : Optional.empty();
    }

    private Optional<String> refusal(BookingId session) {
        ChangeQuote quote = it.duologue().bookingQueries().quoteCancel(it.student(), session, CreditChoice.AS_AGREED);
        return quote.refusal().map(refusal -> refusal.code());
    }

    private static ProgramSettings settings(Leadership it) {
        return it.duologue().programQueries().program(it.owner(), it.program()).settings();
    }

    private static void program(Leadership it, ProgramSettings changed) {
        it.duologue().programs().changeProgram(new ChangeProgram(it.owner(), it.program(), changed, Optional.empty()));
    }

    /** What somebody changes. */
    enum Change {
        APPOINTMENT(it -> appointment(it, "Other", 30, 3, 60, other(it))),
        APPOINTMENT_ARCHIVED(it -> it.duologue()
                .scheduling()
                .archiveAppointment(new ArchiveAppointment(it.owner(), it.appointment(), true))),
        HOURS(it -> it.duologue()
                .scheduling()
                .setAvailability(new SetAvailability(
                        it.coach(),
                        it.coach().member(),
                        AvailabilitySettings.workdays("Pacific/Auckland", "09:00", "10:00")))),
        PROGRAM(it -> program(
                it,
                ProgramSettings.usual(
                        "Other",
                        it.appointment(),
                        1,
                        settings(it).cycle().orElseThrow(),
                        settings(it).coaches()))),
        PROGRAM_ARCHIVED(
                it -> it.duologue().programs().archiveProgram(new ArchiveProgram(it.owner(), it.program(), true))),
        COACH_GONE(it -> it.duologue()
                .people()
                .suspend(new SuspendMember(it.owner(), it.coach().member()))),
        COACH_IS_NONE(it -> it.duologue()
                .people()
                .changeRoles(new ChangeRoles(it.owner(), it.coach().member(), List.of(Role.STUDENT))));

        private final Consumer<Leadership> change;

        Change(Consumer<Leadership> change) {
            this.change = change;
        }

        private static MemberId other(Leadership it) {
            return Leadership.member(it.duologue(), it.owner(), "Cora", "cora@acme.example", Role.COACH, "UTC")
                    .member();
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Change.class)
    @DisplayName(
            "E19, B9: a booked session keeps its time, length, price, coach, place and deadlines, can be seen by all"
                    + " and cancelled, and gives back what it cost")
    void rewritten(Change changed) {
        BookingId session = it.book(FRIDAY).get(0);
        List<Object> before = agreed(session);
        changed.change.accept(it);
        assertEquals(before, agreed(session));
        assertEquals(
                List.of(session),
                it
                        .duologue()
                        .bookingQueries()
                        .upcoming(it.owner(), BookingFilter.ALL, PageRequest.first(5))
                        .items()
                        .stream()
                        .map(BookingView::id)
                        .toList());
        it.duologue().bookings().cancel(new CancelSession(it.student(), session, ""));
        assertEquals(10, it.credits());
    }

    private List<Object> agreed(BookingId session) {
        BookingView view = it.duologue().bookingQueries().booking(it.student(), session);
        return List.of(
                view.time(),
                view.cost(),
                view.coach(),
                view.coachName(),
                view.appointmentName(),
                view.sessionTypeName(),
                view.meetingPlace(),
                view.status(),
                view.version(),
                view.cancelDeadline(),
                view.moveDeadline());
    }
}
