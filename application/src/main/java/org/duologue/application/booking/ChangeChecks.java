package org.duologue.application.booking;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.people.Admins;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.domain.booking.ActingAs;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.ChangeRequest;
import org.duologue.domain.booking.ConsentRules;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.MemberStatus;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.TimeRange;

/**
 * Whether a change of a session can be asked for and granted, until when, and who is asked. The one place where this is
 * decided: for a quote, and for the act itself.
 */
final class ChangeChecks {

    private final MemberRepository members;
    private final SessionMoving moving;
    private final OpenChanges open;

    ChangeChecks(MemberRepository members, SessionMoving moving, OpenChanges open) {
        this.members = Objects.requireNonNull(members, "members");
        this.moving = Objects.requireNonNull(moving, "moving");
        this.open = Objects.requireNonNull(open, "open");
    }

    /** What stands against asking for this change now, whatever is said for it. */
    Optional<Refusal> asking(Bench bench, Booking booking, Optional<Instant> start, Instant now) {
        Booking.State session = booking.state();
        Optional<TimeRange> to = to(booking, start);
        return ConsentRules.refusalOfAsking(booking, to, now)
                .or(() -> open.refusalOfAnother(session.id(), now))
                .or(() -> start.flatMap(at -> moving.refusalOfTime(bench, ActingAs.STUDENT, booking, at, now)))
                .or(() -> ConsentRules.refusalOfWaiting(session.time(), to, until(bench, booking, start, now), now));
    }

    static Optional<TimeRange> to(Booking booking, Optional<Instant> start) {
        return start.map(at -> SessionMoving.to(booking, at));
    }

    /** The first instant at which an answer would come too late. */
    static Instant until(Bench bench, Booking booking, Optional<Instant> start, Instant now) {
        return ConsentRules.until(
                booking.state().time(),
                to(booking, start),
                bench.terms().times().minimumNotice(),
                now);
    }

    /** Who is asked: the session's coach; only if that one is not here any more, the admins. */
    List<MemberId> deciders(Booking.State session) {
        boolean here = members.find(session.coach())
                .filter(coach -> coach.state().status() != MemberStatus.SUSPENDED)
                .isPresent();
        return here
                ? List.of(session.coach())
                : new Admins(members)
                        .of(session.workspace())
                        .filter(admin -> !admin.equals(session.student()))
                        .toList();
    }

    /** Keeping the credits of a session that is cancelled takes a message: {@code invalid} on {@code message}. */
    static Optional<Refusal> refusalOfMessage(ChangeRequest request, CreditChoice credits, Reason message) {
        boolean silent = request.state().to().isEmpty() && credits == CreditChoice.KEPT && message.isEmpty();
        return silent ? Optional.of(Invalid.of(FieldProblem.of("message", "missing"))) : Optional.empty();
    }

    /** What stands against granting it now, whatever the message. */
    Optional<Refusal> granting(
            Bench bench, ActingAs as, ChangeRequest request, Booking booking, CreditChoice credits, Instant now) {
        return request.refusalOfClosing(now).<Refusal>map(refusal -> refusal).or(() -> request.state()
                .to()
                .map(to -> moving.refusal(bench, as, booking, to.start(), now))
                .orElseGet(() -> booking.refusalOfCancel(as, now).or(() -> credits.refusal(as))));
    }
}
