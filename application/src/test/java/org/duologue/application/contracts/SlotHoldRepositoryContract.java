package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.duologue.application.testing.CoachingSamples;
import org.duologue.domain.booking.SlotHold;
import org.duologue.domain.booking.SlotHoldId;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.shared.TimeRange;

/** What every {@code SlotHoldRepository} promises. */
public interface SlotHoldRepositoryContract extends PortContract {

    private Enrollment holder(CoachingSamples samples, MemberId student) {
        Enrollment made = samples.newEnrollment(samples.program(), student);
        write(() -> ports().enrollments().save(made));
        return made;
    }

    private List<SlotHold> hold(CoachingSamples samples, Enrollment enrollment) {
        List<SlotHold> held = Stream.generate(() -> samples.newHold(enrollment))
                .limit(1 + samples.number(5))
                .toList();
        write(() -> {
            ports().slotHolds().replace(enrollment.state().id(), among(held, false));
            ports().slotHolds().keep(among(held, true));
        });
        return held;
    }

    private static List<SlotHold> among(List<SlotHold> all, boolean paying) {
        return all.stream()
                .filter(hold -> hold.checkout().isPresent() == paying)
                .toList();
    }

    private static List<SlotHold> among(List<SlotHold> all, Instant now, Predicate<SlotHold> which) {
        return all.stream()
                .filter(hold -> now.isBefore(hold.until()) && which.test(hold))
                .sorted(Comparator.comparing((SlotHold hold) -> hold.time().start())
                        .thenComparing(hold -> hold.id().value().toString()))
                .toList();
    }

    private void assertFound(List<SlotHold> all, SlotHold around, Instant now) {
        MemberId student = around.student();
        assertEquals(
                among(
                        all,
                        now,
                        hold -> hold.checkout().isEmpty() && hold.student().equals(student)),
                read(() -> ports().slotHolds().of(student, now)));
        TimeRange time = around.time();
        for (TimeRange range : List.of(
                time,
                TimeRange.of(time.end(), Duration.ofHours(1)),
                new TimeRange(time.start().minusSeconds(3_600), time.start()))) {
            for (MemberId person : List.of(student, around.coach())) {
                assertEquals(
                        among(
                                all,
                                now,
                                hold -> hold.time().overlaps(range)
                                        && (hold.student().equals(person)
                                                || hold.coach().equals(person))),
                        read(() -> ports().slotHolds().around(List.of(person), range, now)));
            }
        }
    }

    @Property(tries = 10)
    @Label("T74, B7, B30: what is held is found as it was stored, by student and by time, up to the millisecond of"
            + " its end")
    default void slotHolds(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        MemberId student = samples.member(Role.STUDENT);
        Enrollment first = holder(samples, student);
        List<SlotHold> all = new ArrayList<>(hold(samples, first));
        all.addAll(hold(samples, holder(samples, student)));
        all.addAll(hold(samples, holder(samples, samples.member(Role.STUDENT))));
        for (SlotHold one : all) {
            for (int millis : new int[] {-1, 0, 1}) {
                assertFound(all, one, one.until().plusMillis(millis));
            }
        }
        all.removeIf(hold -> hold.checkout().isEmpty()
                && hold.enrollment().equals(first.state().id()));
        all.addAll(hold(samples, first));
        SlotHoldId gone = all.remove(0).id();
        write(() -> ports().slotHolds().remove(List.of(gone, new SlotHoldId(samples.id()))));
        write(() -> ports().slotHolds().remove(List.of(gone)));
        among(all, true).stream()
                .limit(1)
                .flatMap(hold -> hold.checkout().stream())
                .forEach(paid -> {
                    write(() -> ports().slotHolds().release(paid));
                    write(() -> ports().slotHolds().release(paid));
                    all.removeIf(hold -> hold.checkout().equals(Optional.of(paid)));
                });
        all.forEach(one -> assertFound(all, one, one.until().minusMillis(1)));
    }

    @Example
    @Label("what has run out is cleared away in batches, and nothing else")
    default void slotHoldsCleared() {
        CoachingSamples samples = samples(3);
        write(() -> ports().slotHolds().clear(Instant.parse("2030-01-01T00:00:00Z"), 10_000));
        List<SlotHold> held = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            held.addAll(hold(samples, holder(samples, samples.member(Role.STUDENT))));
        }
        Instant now = held.get(0).until();
        Instant before = Instant.parse("2026-01-01T00:00:00Z");
        long over = held.stream().filter(hold -> !now.isBefore(hold.until())).count();
        int cleared = 0;
        int batch = 2;
        while (batch == 2) {
            batch = written(() -> ports().slotHolds().clear(now, 2));
            cleared += batch;
        }
        assertEquals(over, cleared);
        for (SlotHold hold : held) {
            List<SlotHold> left = read(() -> ports().slotHolds().around(List.of(hold.student()), hold.time(), before));
            assertEquals(now.isBefore(hold.until()), left.contains(hold));
        }
    }
}
