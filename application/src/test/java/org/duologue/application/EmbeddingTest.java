package org.duologue.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.booking.CancelSession;
import org.duologue.application.booking.FreeTimesQuestion;
import org.duologue.application.enrollment.Enroll;
import org.duologue.application.people.AddMember;
import org.duologue.application.people.SetUpWorkspace;
import org.duologue.application.program.CreateProgram;
import org.duologue.application.program.ProgramSettings;
import org.duologue.application.scheduling.AppointmentSettings;
import org.duologue.application.scheduling.AvailabilitySettings;
import org.duologue.application.scheduling.CreateAppointment;
import org.duologue.application.scheduling.SetAvailability;
import org.duologue.domain.people.Role;
import org.duologue.domain.shared.Cycle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The example of the README, word for word, so that it stays true. */
@DisplayName("F14: Ten lines of plain Java: a workspace, a programme, a student, a session booked and cancelled")
class EmbeddingTest {

    @Test
    void example() {
        var duologue = Duologue.inMemory(InstantSource.system(), UUID::randomUUID);
        var owner = duologue.people()
                .setUpWorkspace(new SetUpWorkspace("Acme", "Europe/Berlin", "EUR", "Olga", "olga@acme.example"));
        var coach = duologue.people()
                .addMember(new AddMember(owner, "Carl", "carl@acme.example", Role.COACH, "Europe/Berlin"));
        var student = duologue.people()
                .addMember(new AddMember(owner, "Stella", "stella@acme.example", Role.STUDENT, "America/New_York"));
        duologue.scheduling()
                .setAvailability(new SetAvailability(
                        owner, coach, AvailabilitySettings.workdays("Europe/Berlin", "09:00", "17:00")));
        var call = duologue.scheduling()
                .createAppointment(
                        new CreateAppointment(owner, AppointmentSettings.usual("Coaching call", 60, List.of(coach))));
        var program = duologue.programs()
                .createProgram(new CreateProgram(
                        owner, ProgramSettings.usual("Leadership", call, 10, Cycle.WEEKLY, List.of(coach))));
        var enrollment = duologue.enrollments().enroll(new Enroll(owner, program, student));
        var type = duologue.schedulingQueries().appointment(owner, call).firstSessionType();
        var time = duologue.bookingQueries()
                .nextFree(owner, new FreeTimesQuestion(enrollment, coach, type, Instant.now(), Instant.MAX))
                .orElseThrow();
        var session = duologue.bookings()
                .book(new BookSessions(owner, enrollment, coach, type, List.of(time.start())))
                .get(0);
        assertEquals(9, duologue.walletQueries().wallet(owner, enrollment).available());
        duologue.bookings().cancel(new CancelSession(owner, session, "See you next week"));
        assertEquals(10, duologue.walletQueries().wallet(owner, enrollment).available());
    }
}
