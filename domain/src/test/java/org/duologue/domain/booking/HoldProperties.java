package org.duologue.domain.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.duologue.domain.enrollment.EnrollmentArbitraries;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.scheduling.BusyTime;
import org.duologue.domain.scheduling.HoldPolicy;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.scheduling.RequestHold;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.shared.TimeRange;

@Label("Times kept for somebody: how many, and until when")
class HoldProperties {

    private static final Instant NOW = BookingArbitraries.BOOKED;
    private static final Duration BEFORE = Duration.ofMinutes(5);
    private static final Duration AFTER = Duration.ofMinutes(15);
    private static final UUID ID = new UUID(0, 7);

    private static SlotHold hold(MemberId coach, Instant until) {
        return new SlotHold(
                new SlotHoldId(ID),
                new WorkspaceId(ID),
                new EnrollmentId(ID),
                BookingArbitraries.student(),
                coach,
                new SessionTypeId(ID),
                TimeRange.of(NOW.plus(Duration.ofDays(1)), Duration.ofHours(1)),
                BEFORE,
                AFTER,
                Optional.empty(),
                until);
    }

    private static HoldPolicy policy(int minutes) {
        return new HoldPolicy(Duration.ofMinutes(minutes), RequestHold.SOFT);
    }

    @Provide
    Arbitrary<Integer> edges() {
        return Arbitraries.of(-600_000, -1, 0, 1, 600_000);
    }

    @Property
    @Label("T74: a time is kept for as long as the appointment says, and holding it again makes it no longer")
    void until(@ForAll @IntRange(min = 1, max = 30) int minutes, @ForAll("edges") int millis) {
        Instant fresh = NOW.plus(Duration.ofMinutes(minutes));
        assertEquals(fresh, HoldRules.until(Optional.empty(), policy(minutes), NOW.plusNanos(999_999)));
        SlotHold before = hold(BookingArbitraries.coach(), NOW.plusMillis(millis));
        assertEquals(millis > 0, before.countsAt(NOW));
        assertEquals(millis > 0 ? before.until() : fresh, HoldRules.until(Optional.of(before), policy(minutes), NOW));
    }

    @Property
    @Label("five times at once for a student, and not one more, however they are spread over enrollments")
    void atOnce(@ForAll @IntRange(min = 0, max = 5) int elsewhere, @ForAll @IntRange(min = 1, max = 5) int asked) {
        boolean fits = elsewhere + asked <= 5;
        assertEquals(
                fits ? Optional.empty() : Optional.of(new HoldRefusal.TooManyHeldTimes(elsewhere, asked, 5)),
                HoldRules.refusalOfMore(elsewhere, asked));
    }

    @Example
    @Label("an appointment may keep no times at all")
    void off() {
        ProgramId program = new ProgramId(ID);
        assertEquals(Optional.of(new HoldRefusal.HoldingOff(program)), HoldRules.refusalOfHolding(policy(0), program));
        assertEquals(Optional.empty(), HoldRules.refusalOfHolding(policy(1), program));
    }

    @Example
    @Label("E10, B30: a held time has the buffers of a session, and nobody holds a time with themselves")
    void value() {
        SlotHold hold = hold(BookingArbitraries.coach(), NOW);
        assertEquals(BusyTime.held(hold.time(), BEFORE, AFTER, NOW), hold.busy());
        assertThrows(IllegalArgumentException.class, () -> hold(BookingArbitraries.student(), NOW));
    }

    @Property(tries = 200)
    @Label("B23: a request that is open keeps what is left of its times if that was agreed; one that has ended,"
            + " nothing")
    void requests(@ForAll List<Boolean> struck, @ForAll RequestHold agreed, @ForAll boolean withdrawn) {
        BookingSnapshot snapshot = BookingArbitraries.agreed(BEFORE, AFTER, LatePolicy.BLOCK, LatePolicy.BLOCK);
        List<TimeRange> times = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            times.add(TimeRange.of(NOW.plus(Duration.ofHours(30 + 3L * i)), snapshot.length()));
        }
        BookingRequest request = BookingRequest.ask(
                new BookingRequestId(ID),
                EnrollmentArbitraries.running(),
                BookingArbitraries.coach(),
                snapshot,
                agreed,
                times,
                ProposalRules.until(times, Duration.ZERO, NOW),
                NOW);
        List<TimeRange> left = new ArrayList<>(times);
        for (int i = 0; i < Math.min(4, struck.size()); i++) {
            if (struck.get(i)) {
                TimeRange time = times.get(i);
                request.strike(proposal -> proposal.isTakenBy(time), NOW);
                left.remove(time);
            }
        }
        if (withdrawn) {
            request.withdraw(BookingArbitraries.student(), NOW);
        }
        List<BusyTime> kept = left.stream()
                .map(time -> BusyTime.held(
                        time,
                        snapshot.bufferBefore(),
                        snapshot.bufferAfter(),
                        request.state().expiresAt()))
                .toList();
        assertEquals(withdrawn || agreed == RequestHold.SOFT ? List.of() : kept, ProposalRules.kept(request.state()));
    }
}
