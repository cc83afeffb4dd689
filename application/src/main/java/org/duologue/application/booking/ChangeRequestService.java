package org.duologue.application.booking;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.duologue.application.booking.ChangeRequestStanding.Asked;
import org.duologue.application.booking.ChangeRequestStanding.Subject;
import org.duologue.application.booking.spi.BookingRepository;
import org.duologue.application.booking.spi.Calendars;
import org.duologue.application.booking.spi.ChangeRequestRepository;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.shared.Once;
import org.duologue.application.shared.Right;
import org.duologue.domain.booking.ActingAs;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.ChangeRequest;
import org.duologue.domain.booking.ChangeRequestId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.IdSource;
import org.duologue.domain.shared.Problems;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;

/**
 * Asking for changes of sessions and answering that, over the ports. Like changing a session at once it takes the
 * calendars of its two people first and looks at everything once more then, so that of all that can happen to a session
 * at the same time one thing does, and the others find it done.
 */
public final class ChangeRequestService implements ChangeRequestUseCases {

    private final Once once;
    private final InstantSource clock;
    private final IdSource ids;
    private final ChangeRequestStanding standing;
    private final ChangeChecks checks;
    private final Calendars calendars;
    private final SessionMoving moving;
    private final SessionCancelling cancelling;
    private final OpenChanges open;

    /** Over these ports. */
    public ChangeRequestService(
            Once once,
            InstantSource clock,
            IdSource ids,
            Benches benches,
            Calendars calendars,
            MemberRepository members,
            BookingRepository bookings,
            ChangeRequestRepository requests,
            SessionMoving moving,
            SessionCancelling cancelling,
            OpenChanges open) {
        this.once = Objects.requireNonNull(once, "once");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.ids = Objects.requireNonNull(ids, "ids");
        this.standing = new ChangeRequestStanding(benches, bookings, requests);
        this.checks = new ChangeChecks(members, moving, open);
        this.calendars = Objects.requireNonNull(calendars, "calendars");
        this.moving = Objects.requireNonNull(moving, "moving");
        this.cancelling = Objects.requireNonNull(cancelling, "cancelling");
        this.open = Objects.requireNonNull(open, "open");
    }

    @Override
    public ChangeRequestId ask(AskForChange command) {
        Actor by = command.by();
        Once.Answer<ChangeRequestId> answer = new Once.Answer<>(ChangeRequestId::value, ChangeRequestId::new);
        return once.one(by, command.id(), command, answer, () -> {
            take(standing.subject(by, command.booking(), Right.ASK_FOR_CHANGES).booking());
            Subject subject = standing.subject(by, command.booking(), Right.ASK_FOR_CHANGES);
            ChangeRequest request = asked(command, subject, clock.instant());
            open.save(request);
            return request.state().id();
        });
    }

    private ChangeRequest asked(AskForChange command, Subject subject, Instant now) {
        Booking booking = subject.booking();
        refuse(checks.asking(subject.bench(), booking, command.start(), now));
        return ChangeRequest.ask(
                new ChangeRequestId(ids.next()),
                booking,
                ChangeChecks.to(booking, command.start()),
                SessionCancelling.reason(command.reason()),
                ChangeChecks.until(subject.bench(), booking, command.start(), now),
                checks.deciders(booking.state()),
                now);
    }

    @Override
    public void grant(GrantChangeRequest command) {
        Actor by = command.by();
        once.run(by, command.id(), command, () -> {
            Asked asked = take(by, command.request(), Right.DECIDE_CHANGE_REQUESTS);
            Instant now = clock.instant();
            ActingAs as = asked.actingAs(by);
            refuse(checks.granting(asked.bench(), as, asked.request(), asked.booking(), command.credits(), now));
            Reason message = message(command.message());
            refuse(ChangeChecks.refusalOfMessage(asked.request(), command.credits(), message));
            asked.request().grant(by.member(), message, now);
            open.save(asked.request());
            change(command, asked, as, message, now);
        });
    }

    /** What whoever grants it would otherwise do themselves. */
    private void change(GrantChangeRequest command, Asked asked, ActingAs as, Reason message, Instant now) {
        Actor by = command.by();
        asked.request()
                .state()
                .to()
                .ifPresentOrElse(
                        to -> moving.move(by, as, asked.bench(), asked.booking(), to.start(), now),
                        () -> cancelling.cancel(
                                by,
                                as,
                                asked.bench().enrollment().state(),
                                asked.booking(),
                                command.credits(),
                                message,
                                now));
    }

    @Override
    public void decline(DeclineChangeRequest command) {
        Actor by = command.by();
        end(
                by,
                command.request(),
                Right.DECIDE_CHANGE_REQUESTS,
                command.id(),
                command,
                (request, now) -> request.decline(by.member(), message(command.message()), now));
    }

    @Override
    public void withdraw(WithdrawChangeRequest command) {
        Actor by = command.by();
        end(
                by,
                command.request(),
                Right.ASK_FOR_CHANGES,
                command.id(),
                command,
                (request, now) -> request.withdraw(by.member(), now));
    }

    private void end(
            Actor by,
            ChangeRequestId id,
            Right right,
            Optional<CommandId> commandId,
            Record command,
            BiConsumer<ChangeRequest, Instant> act) {
        once.run(by, commandId, command, () -> {
            ChangeRequest request = take(by, id, right).request();
            act.accept(request, clock.instant());
            open.save(request);
        });
    }

    /** The request, with nobody else at the calendars of its people. */
    private Asked take(Actor by, ChangeRequestId id, Right right) {
        take(standing.find(by, id, right).booking());
        return standing.find(by, id, right);
    }

    private void take(Booking seen) {
        calendars.take(List.of(seen.state().coach(), seen.state().student()));
    }

    /** What was typed; refused as {@code invalid} on {@code message}. */
    private static Reason message(String typed) {
        Problems problems = new Problems();
        Reason message = problems.read("message", () -> Reason.of(typed));
        problems.refuseIfAny();
        return message;
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(r -> {
            throw new Refused(r);
        });
    }
}
