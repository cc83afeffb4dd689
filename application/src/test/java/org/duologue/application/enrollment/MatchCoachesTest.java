package org.duologue.application.enrollment;

import static org.duologue.application.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.booking.BookingFilter;
import org.duologue.application.booking.FreeTimesQuestion;
import org.duologue.application.program.ChangeProgram;
import org.duologue.application.program.ProgramSettings;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.booking.BookingRefusal;
import org.duologue.domain.enrollment.EnrollmentRefusal;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S2.6 E19: a student is matched with other coaches of the programme")
class MatchCoachesTest {

    private final Leadership it = Leadership.in(new MemoryWorld(Leadership.MONDAY), 10);
    private MemberId carl;
    private MemberId nora;

    @BeforeEach
    void twoCoaches() {
        carl = it.coach().member();
        Actor second =
                Leadership.member(it.duologue(), it.owner(), "Nora", "nora@acme.example", Role.COACH, "Europe/Berlin");
        nora = second.member();
        program(List.of(carl, nora));
    }

    private void program(List<MemberId> coaches) {
        it.duologue()
                .programs()
                .changeProgram(new ChangeProgram(
                        it.owner(),
                        it.program(),
                        ProgramSettings.usual("Leadership", it.appointment(), 10, Cycle.WEEKLY, coaches),
                        Optional.empty()));
    }

    private void match(MemberId... coaches) {
        it.duologue().enrollments().matchCoaches(new MatchCoaches(it.owner(), it.enrollment(), List.of(coaches)));
    }

    private List<MemberId> coaches() {
        return it.duologue().enrollmentQueries().enrollment(it.owner(), it.enrollment()).coaches().stream()
                .map(EnrollmentView.Person::id)
                .toList();
    }

    private BookSessions nextWith(MemberId coach) {
        FreeTimesQuestion question =
                new FreeTimesQuestion(it.enrollment(), carl, it.sessionType(), Leadership.MONDAY, Leadership.MONDAY);
        var free = it.duologue().bookingQueries().nextFree(it.owner(), question).orElseThrow();
        return new BookSessions(it.owner(), it.enrollment(), coach, it.sessionType(), List.of(free.start()));
    }

    @Test
    @DisplayName("as many as are chosen, in their order; none chosen: all of the programme")
    void chosen() {
        assertEquals(List.of(carl), coaches());
        match(nora, carl);
        assertEquals(List.of(nora, carl), coaches());
        match(nora);
        assertEquals(List.of(nora), coaches());
        match();
        assertEquals(List.of(carl, nora), coaches());
    }

    @Test
    @DisplayName("a session that is booked stays; the next one with a coach who is not matched any more is refused")
    void booked() {
        it.duologue().bookings().book(nextWith(carl));
        BookSessions next = nextWith(carl);
        match(nora);
        assertEquals(
                1,
                it.duologue()
                        .bookingQueries()
                        .upcoming(it.owner(), BookingFilter.of(it.enrollment()), PageRequest.first(10))
                        .items()
                        .size());
        refused(
                BookingRefusal.CoachNotMatched.class,
                () -> it.duologue().bookings().book(next));
    }

    @Test
    @DisplayName("refused, and everything stays: a coach of no such programme, the student, an enrollment that is over")
    void refusedMatches() {
        program(List.of(carl));
        Invalid stranger = refused(Invalid.class, () -> match(nora));
        assertEquals(List.of(FieldProblem.of("coaches", "not-a-coach-here")), stranger.problems());
        assertEquals(List.of(carl), coaches());
        it.duologue().enrollments().end(new EndEnrollment(it.owner(), it.enrollment(), true));
        refused(EnrollmentRefusal.EnrollmentEnded.class, () -> match(carl));
    }
}
