package org.duologue.domain.enrollment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.duologue.domain.people.PeopleArbitraries;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.wallet.WalletId;

/** Arbitrary enrollments, for this library's properties and for those of its users. */
public final class EnrollmentArbitraries {

    /** When every arbitrary enrollment was activated. */
    public static final Instant ACTIVATED = Instant.parse("2026-02-02T08:00:00Z");

    private EnrollmentArbitraries() {}

    /** A running enrollment of member 1, matched with the coaches 2 and 3. */
    public static Enrollment running() {
        return Enrollment.activate(
                new EnrollmentId(new UUID(0x7000L, 0x8000_0000_0000_0201L)),
                PeopleArbitraries.workspace(),
                new ProgramId(new UUID(0x7000L, 0x8000_0000_0000_0202L)),
                PeopleArbitraries.member(1),
                List.of(PeopleArbitraries.member(2), PeopleArbitraries.member(3)),
                new WalletId(new UUID(0x7000L, 0x8000_0000_0000_0203L)),
                ACTIVATED);
    }

    /** Within four weeks of the activation. */
    public static Arbitrary<Instant> instants() {
        return Arbitraries.integers().between(0, 28 * 24).map(hour -> ACTIVATED.plusSeconds(hour * 3_600L));
    }

    /** An enrollment that was paused, resumed, limited and ended as its life allowed. */
    public static Arbitrary<Enrollment> enrollments() {
        Arbitrary<Consumer<Enrollment>> step = Combinators.combine(
                        Arbitraries.of("pause", "resume", "limit", "end"), instants())
                .as(EnrollmentArbitraries::step);
        return step.list().ofMaxSize(5).map(steps -> {
            Enrollment enrollment = running();
            steps.forEach(s -> s.accept(enrollment));
            return enrollment;
        });
    }

    private static Consumer<Enrollment> step(String what, Instant at) {
        return enrollment -> {
            EnrollmentStatus status = enrollment.state().status();
            if (what.equals("pause") && status == EnrollmentStatus.ACTIVE) {
                enrollment.pause(at);
            } else if (what.equals("resume") && status == EnrollmentStatus.PAUSED) {
                enrollment.resume(at);
            } else if (what.equals("limit") && status != EnrollmentStatus.ENDED) {
                enrollment.limitTo(Optional.of(at), PeopleArbitraries.member(9), at);
            } else if (what.equals("end") && status != EnrollmentStatus.ENDED) {
                enrollment.end(at);
            }
        };
    }
}
