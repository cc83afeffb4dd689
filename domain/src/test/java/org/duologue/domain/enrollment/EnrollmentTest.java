package org.duologue.domain.enrollment;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.PeopleArbitraries;
import org.duologue.domain.shared.Kind;
import org.duologue.domain.shared.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An enrollment")
class EnrollmentTest {

    private static final Instant LATER = EnrollmentArbitraries.ACTIVATED.plusSeconds(3_600);
    private final Enrollment enrollment = EnrollmentArbitraries.running();
    private final EnrollmentId id = enrollment.state().id();
    private final MemberId admin = PeopleArbitraries.member(9);

    @Provide
    Arbitrary<Enrollment> enrollments() {
        return EnrollmentArbitraries.enrollments();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return EnrollmentArbitraries.instants();
    }

    @Test
    @DisplayName("begins active, without an end")
    void begins() {
        assertEquals(EnrollmentStatus.ACTIVE, enrollment.state().status());
        assertEquals(EnrollmentArbitraries.ACTIVATED, enrollment.state().activatedAt());
        assertEquals(Optional.empty(), enrollment.state().endsAt());
        assertDoesNotThrow(() -> enrollment.requireBookable(LATER));
    }

    @Test
    @DisplayName("nobody is their own coach, neither at the beginning nor later")
    void ownCoach() {
        Enrollment.State s = enrollment.state();
        EnrollmentRefusal.OwnCoach own = new EnrollmentRefusal.OwnCoach(s.student());
        List<MemberId> coaches = List.of(PeopleArbitraries.member(7), s.student());
        assertRefused(own, () -> enrollment.matchCoaches(coaches));
        assertEquals(s, enrollment.state());
        assertRefused(
                own,
                () -> Enrollment.activate(s.id(), s.workspace(), s.program(), s.student(), coaches, s.wallet(), LATER));
        assertEquals("own-coach", own.code());
    }

    @Test
    @DisplayName("B29: is paused and resumed, each only once in a row")
    void pauses() {
        assertRefused(new EnrollmentRefusal.EnrollmentNotPaused(id), () -> enrollment.resume(LATER));
        enrollment.pause(LATER);
        assertEquals(EnrollmentStatus.PAUSED, enrollment.state().status());
        assertEquals(Optional.of(LATER), enrollment.state().pausedAt());
        assertRefused(new EnrollmentRefusal.EnrollmentPaused(id, LATER), () -> enrollment.pause(LATER.plusSeconds(1)));
        assertRefused(new EnrollmentRefusal.EnrollmentPaused(id, LATER), () -> enrollment.requireBookable(LATER));
        enrollment.resume(LATER.plusSeconds(2));
        assertEquals(EnrollmentStatus.ACTIVE, enrollment.state().status());
        assertEquals(Optional.empty(), enrollment.state().pausedAt());
        assertDoesNotThrow(() -> enrollment.requireBookable(LATER));
    }

    @Test
    @DisplayName("ends for good, paused or not")
    void ends() {
        enrollment.pause(LATER);
        enrollment.end(LATER.plusSeconds(5));
        assertEquals(EnrollmentStatus.ENDED, enrollment.state().status());
        assertEquals(Optional.of(LATER.plusSeconds(5)), enrollment.state().endedAt());
        assertEquals(Optional.empty(), enrollment.state().pausedAt());
        EnrollmentRefusal ended = new EnrollmentRefusal.EnrollmentEnded(id, LATER.plusSeconds(5));
        assertRefused(ended, () -> enrollment.end(LATER));
        assertRefused(ended, () -> enrollment.pause(LATER));
        assertRefused(ended, () -> enrollment.resume(LATER));
        assertRefused(ended, () -> enrollment.limitTo(Optional.of(LATER), admin, LATER));
        assertRefused(ended, () -> enrollment.endByItself(LATER));
        assertRefused(ended, () -> enrollment.matchCoaches(List.of()));
        assertRefused(ended, () -> enrollment.requireBookable(LATER));
    }

    @Test
    @DisplayName("B27: no session starts at or after a known end")
    void knownEnd() {
        enrollment.limitTo(Optional.of(LATER), admin, LATER);
        assertDoesNotThrow(() -> enrollment.requireBookable(LATER.minusMillis(1)));
        assertRefused(new EnrollmentRefusal.BeyondEnrollmentEnd(LATER, LATER), () -> enrollment.requireBookable(LATER));
        Instant beyond = LATER.plusMillis(1);
        assertRefused(
                new EnrollmentRefusal.BeyondEnrollmentEnd(beyond, LATER), () -> enrollment.requireBookable(beyond));
        enrollment.pause(LATER);
        assertEquals(Optional.of(LATER), enrollment.state().endsAt());
        enrollment.limitTo(Optional.empty(), admin, LATER);
        assertEquals(EnrollmentStatus.PAUSED, enrollment.state().status());
        assertEquals(Optional.of(LATER), enrollment.state().pausedAt());
        enrollment.resume(LATER);
        assertDoesNotThrow(() -> enrollment.requireBookable(beyond));
    }

    @Test
    @DisplayName("B27: a last day that is set, changed or taken away concerns its student and coaches, without who says"
            + " so; the same day again concerns nobody, and that it is over all of them")
    void concerned() {
        MemberId coach = PeopleArbitraries.member(2);
        List<MemberId> all = List.of(PeopleArbitraries.member(1), coach, PeopleArbitraries.member(3));
        List<MemberId> others = List.of(all.get(0), all.get(2));
        enrollment.limitTo(Optional.empty(), admin, LATER);
        assertEquals(List.of(), enrollment.pullEvents());
        enrollment.limitTo(Optional.of(LATER), admin, LATER);
        enrollment.limitTo(Optional.of(LATER), coach, LATER);
        enrollment.limitTo(Optional.empty(), coach, LATER);
        assertEquals(
                List.of(
                        new LastDayChanged(id, Optional.of(LATER), all, LATER),
                        new LastDayChanged(id, Optional.empty(), others, LATER)),
                enrollment.pullEvents());
        enrollment.endByItself(LATER);
        assertEquals(List.of(new LastDayOver(id, all, LATER)), enrollment.pullEvents());
        assertEquals(List.of(), enrollment.pullEvents());
    }

    @Test
    @DisplayName("S2.6: has several coaches, each once, in order")
    void coaches() {
        MemberId two = PeopleArbitraries.member(2);
        MemberId four = PeopleArbitraries.member(4);
        enrollment.matchCoaches(List.of(four, two, four));
        assertEquals(List.of(four, two), enrollment.state().coaches());
        assertEquals(EnrollmentStatus.ACTIVE, enrollment.state().status());
    }

    @Property
    @Label("B27, B29: bookable exactly while active and before a known end; asking and storing change nothing")
    void bookable(@ForAll("enrollments") Enrollment any, @ForAll("instants") Instant start) {
        Enrollment.State before = any.state();
        boolean expected = before.status() == EnrollmentStatus.ACTIVE
                && before.endsAt().map(start::isBefore).orElse(true);
        Enrollment restored = Enrollment.restore(before);
        if (expected) {
            assertDoesNotThrow(() -> restored.requireBookable(start));
        } else {
            assertThrows(Refused.class, () -> restored.requireBookable(start));
        }
        assertEquals(before, restored.state());
        assertEquals(
                before.status() == EnrollmentStatus.PAUSED, before.pausedAt().isPresent());
        assertEquals(before.status() == EnrollmentStatus.ENDED, before.endedAt().isPresent());
    }

    private void assertRefused(EnrollmentRefusal expected, Runnable act) {
        Enrollment.State before = enrollment.state();
        Refused refused = assertThrows(Refused.class, act::run);
        assertEquals(expected, refused.refusal());
        Kind kind = expected instanceof EnrollmentRefusal.OwnCoach ? Kind.INVALID : Kind.CONFLICT;
        assertEquals(kind, refused.refusal().kind());
        assertEquals(before, enrollment.state());
    }
}
