package org.duologue.application.enrollment;

import static org.duologue.application.testing.Leadership.BERLIN;
import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.duologue.application.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duologue.application.booking.FreeTimesQuestion;
import org.duologue.application.notification.SwitchWorkspaceMails;
import org.duologue.application.notification.WantedMails;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.notification.spi.MailContent.Coaching;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.enrollment.EnrollmentRefusal;
import org.duologue.domain.enrollment.EnrollmentStatus;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Name;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("B27: an enrollment whose last day is known")
class LastDayTest {

    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-01-14");
    private static final Instant MIDNIGHT = berlin("2026-01-15T00:00");
    private static final Instant THURSDAY_MORNING = berlin("2026-01-15T09:00");
    private static final Instant WEDNESDAY_EVENING = berlin("2026-01-14T16:00");

    private final MemoryWorld world = new MemoryWorld(MONDAY);
    private final Leadership it = Leadership.in(world, 3);

    private void until(LocalDate day) {
        it.duologue().enrollments().setLastDay(new SetLastDay(it.owner(), it.enrollment(), Optional.ofNullable(day)));
    }

    private EnrollmentView view() {
        return it.duologue().enrollmentQueries().enrollment(it.owner(), it.enrollment());
    }

    private EnrollmentStatus statusAt(Instant now) {
        world.clock().set(now);
        world.runDue();
        return view().status();
    }

    @Test
    @DisplayName("no session starts after it, in the list of free times, in a quote or booked; the day itself is free")
    void bound() {
        until(WEDNESDAY);
        assertEquals(Optional.of(WEDNESDAY), view().lastDay());
        var beyond = refused(EnrollmentRefusal.BeyondEnrollmentEnd.class, () -> it.book(THURSDAY_MORNING));
        assertEquals(MIDNIGHT, beyond.endsAt());
        assertEquals(
                Optional.of(beyond),
                it.duologue()
                        .bookingQueries()
                        .quoteBook(it.student(), it.booking(THURSDAY_MORNING))
                        .refusal());
        it.book(WEDNESDAY_EVENING);
        world.clock().set(WEDNESDAY_EVENING);
        FreeTimesQuestion later = new FreeTimesQuestion(
                it.enrollment(), it.coach().member(), it.sessionType(), WEDNESDAY_EVENING, THURSDAY_MORNING);
        assertEquals(Optional.empty(), it.duologue().bookingQueries().nextFree(it.student(), later));
        until(null);
        assertEquals(Optional.empty(), view().lastDay());
        assertTrue(it.duologue().bookingQueries().nextFree(it.student(), later).isPresent());
    }

    @Test
    @DisplayName("it ends by itself when the day is over on the workspace's clock, to the millisecond, not before")
    void byItself() {
        until(WEDNESDAY);
        assertEquals(Optional.of(MONDAY.plusSeconds(7 * 86_400)), view().nextRenewalAt());
        assertEquals(EnrollmentStatus.ACTIVE, statusAt(MIDNIGHT.minusMillis(1)));
        assertEquals(Optional.empty(), view().nextRenewalAt(), "no renewal comes after the end");
        assertEquals(6, it.credits());
        assertEquals(EnrollmentStatus.ENDED, statusAt(MIDNIGHT));
        assertEquals(Optional.of(MIDNIGHT), view().endedAt());
        assertEquals(0, it.credits());
        refused(EnrollmentRefusal.EnrollmentEnded.class, () -> until(WEDNESDAY.plusDays(9)));
    }

    @Test
    @DisplayName("a day that was put off or taken back does nothing when it comes; what is ended stays as it was ended")
    void changed() {
        until(WEDNESDAY);
        until(WEDNESDAY.plusDays(1));
        assertEquals(EnrollmentStatus.ACTIVE, statusAt(MIDNIGHT));
        until(null);
        assertEquals(EnrollmentStatus.ACTIVE, statusAt(berlin("2026-01-16T00:00")));
        until(LocalDate.parse("2026-01-20"));
        Instant now = world.clock().instant();
        it.duologue().enrollments().end(new EndEnrollment(it.owner(), it.enrollment(), true));
        statusAt(berlin("2026-01-21T00:00"));
        assertEquals(Optional.of(now), view().endedAt());
    }

    @Test
    @DisplayName(
            "it is refused while sessions are booked after it, and says how many; sessions of the day do not matter")
    void sessionsBeyond() {
        it.book(WEDNESDAY_EVENING, THURSDAY_MORNING);
        var beyond = refused(EnrollmentRefusal.SessionsBeyondEnd.class, () -> until(WEDNESDAY));
        assertEquals(List.of(1, THURSDAY_MORNING), List.of(beyond.sessions(), beyond.first()));
        assertEquals(Optional.empty(), view().lastDay());
        until(WEDNESDAY.plusDays(1));
        assertEquals(Optional.of(WEDNESDAY.plusDays(1)), view().lastDay());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-04", "2036-01-06", "+999999999-12-31", "-999999999-01-01"})
    @DisplayName("it lies between today and ten years from now")
    void bounds(LocalDate day) {
        Invalid invalid = refused(Invalid.class, () -> until(day));
        assertEquals(List.of(FieldProblem.of("lastDay", "bad-last-day")), invalid.problems());
        until(LocalDate.ofInstant(MONDAY, BERLIN));
        until(LocalDate.parse("2036-01-05"));
    }

    /** Who gets which mail now, by name. */
    private Map<String, MailContent> told() {
        world.runDue();
        world.runDue();
        return world.mailer().take().stream()
                .collect(Collectors.toMap(mail -> mail.to().name().value(), Mail::content));
    }

    private MailContent lastDay(Optional<Name> student, Optional<LocalDate> day) {
        Coaching coaching = new Coaching(it.enrollment(), new Name("Leadership"));
        Optional<Instant> end =
                day.map(last -> last.plusDays(1).atStartOfDay(BERLIN).toInstant());
        return new MailContent.LastDay(coaching, student, day, end);
    }

    private Map<String, MailContent> bothOf(Optional<LocalDate> day) {
        return Map.of("Stella", lastDay(Optional.empty(), day), "Carl", lastDay(Optional.of(new Name("Stella")), day));
    }

    @Test
    @DisplayName(
            "F5: student and coaches are told when it is set, changed or taken away, once each, and nobody who does")
    void toldOfIt() {
        until(WEDNESDAY);
        assertEquals(bothOf(Optional.of(WEDNESDAY)), told());
        until(WEDNESDAY);
        assertEquals(Map.of(), told());
        world.clock().pass(Duration.ofMillis(1));
        until(WEDNESDAY.plusDays(1));
        assertEquals(bothOf(Optional.of(WEDNESDAY.plusDays(1))), told());
        world.clock().pass(Duration.ofMillis(1));
        it.duologue().enrollments().setLastDay(new SetLastDay(it.coach(), it.enrollment(), Optional.of(WEDNESDAY)));
        assertEquals(Map.of("Stella", lastDay(Optional.empty(), Optional.of(WEDNESDAY))), told());
        world.clock().pass(Duration.ofMillis(1));
        until(null);
        assertEquals(bothOf(Optional.empty()), told());
    }

    @Test
    @DisplayName("F5: both are told when it has ended by itself; a day that is not the last any more is not told of")
    void toldOfTheEnd() {
        it.duologue()
                .notifications()
                .switchWorkspaceMails(
                        new SwitchWorkspaceMails(it.owner(), new WantedMails(false, false, false, false)));
        until(WEDNESDAY);
        until(WEDNESDAY.plusDays(1));
        told();
        world.clock().set(MIDNIGHT);
        assertEquals(Map.of(), told());
        world.clock().set(berlin("2026-01-16T00:00"));
        Coaching coaching = new Coaching(it.enrollment(), new Name("Leadership"));
        assertEquals(
                Map.of(
                        "Stella", new MailContent.CoachingEnded(coaching, Optional.empty()),
                        "Carl", new MailContent.CoachingEnded(coaching, Optional.of(new Name("Stella")))),
                told());
    }

    @Test
    @DisplayName("E11: of a coaching that somebody has ended meanwhile no last day is told")
    void endedMeanwhile() {
        until(WEDNESDAY);
        it.duologue().enrollments().end(new EndEnrollment(it.owner(), it.enrollment(), true));
        assertEquals(Map.of(), told());
        world.clock().set(MIDNIGHT);
        assertEquals(Map.of(), told());
    }
}
