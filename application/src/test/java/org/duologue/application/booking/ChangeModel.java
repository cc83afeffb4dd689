package org.duologue.application.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.Refusals;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingStatus;
import org.duologue.domain.booking.ChangeRequestId;
import org.duologue.domain.booking.ChangeRequestStatus;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.shared.Refusal;

/** A session that its student changes only with a yes, beside what a few variables say about it. */
final class ChangeModel {

    private static final int CREDITS = 3;
    private static final Duration CUTOFF = Duration.ofHours(24);
    private static final Duration NOTICE = Duration.ofHours(2);
    private static final Instant FIRST = Leadership.berlin("2026-01-06T09:00");

    private final MemoryWorld world = new MemoryWorld(Leadership.MONDAY);
    private final Leadership it = Leadership.in(world, CREDITS);
    private final BookingId session;
    private final List<Asked> asked = new ArrayList<>();
    private Instant start = hour(4);
    private boolean cancelled;
    private int credits = CREDITS - 1;

    ChangeModel() {
        it.withoutReminders();
        it.deciding(Confirmation.REQUEST, 1);
        it.late(LatePolicy.ASK);
        session = it.duologue()
                .bookings()
                .book(new BookSessions(
                        it.coach(), it.enrollment(), it.coach().member(), it.sessionType(), List.of(start)))
                .get(0);
    }

    /** A wall hour of one of the first three days, on the appointment's grid. */
    private static Instant hour(int n) {
        return FIRST.plus(Duration.ofHours(24L * (n % 3) + n / 3));
    }

    private Instant now() {
        return world.clock().instant();
    }

    /** What the model says of a request. */
    private static final class Asked {
        private final ChangeRequestId id;
        private final Optional<Instant> to;
        private final Instant until;
        private ChangeRequestStatus ended = ChangeRequestStatus.OPEN;

        private Asked(ChangeRequestId id, Optional<Instant> to, Instant until) {
            this.id = id;
            this.to = to;
            this.until = until;
        }

        private ChangeRequestStatus status(Instant now) {
            boolean overdue = ended == ChangeRequestStatus.OPEN && !now.isBefore(until);
            return overdue ? ChangeRequestStatus.EXPIRED : ended;
        }
    }

    private Optional<Asked> open() {
        return asked.stream()
                .filter(one -> one.status(now()) == ChangeRequestStatus.OPEN)
                .findFirst();
    }

    private boolean changeable() {
        return !cancelled && now().isBefore(start);
    }

    private boolean free(Instant to) {
        return !to.equals(start) && !to.isBefore(now().plus(NOTICE));
    }

    /** Does one thing, which succeeds just where the model says so. */
    void does(Step step) {
        switch (step.what()) {
            case ASK_TO_MOVE -> ask(Optional.of(hour(step.hour())));
            case ASK_TO_CANCEL -> ask(Optional.empty());
            case GRANT -> grant(step);
            case DECLINE ->
                end(step, ChangeRequestStatus.DECLINED, id -> it.duologue()
                        .changeRequests()
                        .decline(new DeclineChangeRequest(it.coach(), id, "no")));
            case WITHDRAW ->
                end(step, ChangeRequestStatus.WITHDRAWN, id -> it.duologue()
                        .changeRequests()
                        .withdraw(new WithdrawChangeRequest(it.student(), id)));
            case MOVE -> move(hour(step.hour()));
            case CANCEL -> cancel();
            case TO_AN_EDGE -> goTo(edge(step).plusMillis(step.which() - 1L));
            case JOBS -> world.runDue();
        }
    }

    private void ask(Optional<Instant> to) {
        boolean late = now().isAfter(start.minus(CUTOFF));
        Instant until = earliest(
                now().plus(Duration.ofDays(2)),
                start,
                to.map(t -> t.minus(NOTICE)).orElse(start));
        boolean can = changeable() && open().isEmpty() && to.map(this::free).orElse(late) && until.isAfter(now());
        List<ChangeRequestId> id = new ArrayList<>();
        expect(can, () -> id.add(it.duologue().changeRequests().ask(it.change(session, to, "Ill"))));
        id.forEach(made -> asked.add(new Asked(made, to, until)));
    }

    private static Instant earliest(Instant... some) {
        return List.of(some).stream().min(Instant::compareTo).orElseThrow();
    }

    private void grant(Step step) {
        request(step).ifPresent(one -> {
            CreditChoice choice = step.which() == 0 ? CreditChoice.KEPT : CreditChoice.AS_AGREED;
            boolean can = one.status(now()) == ChangeRequestStatus.OPEN
                    && one.to.map(this::free).orElse(true);
            expect(can, () -> it.duologue()
                    .changeRequests()
                    .grant(new GrantChangeRequest(it.coach(), one.id, choice, "yes", Optional.empty())));
            if (can) {
                one.ended = ChangeRequestStatus.GRANTED;
                start = one.to.orElse(start);
                cancelled = one.to.isEmpty();
                credits += cancelled && choice == CreditChoice.AS_AGREED ? 1 : 0;
            }
        });
    }

    private void end(Step step, ChangeRequestStatus how, Consumer<ChangeRequestId> act) {
        request(step).ifPresent(one -> {
            boolean can = one.status(now()) == ChangeRequestStatus.OPEN;
            expect(can, () -> act.accept(one.id));
            one.ended = can ? how : one.ended;
        });
    }

    private void move(Instant to) {
        boolean can = changeable() && free(to);
        expect(can, () -> it.duologue().bookings().move(new MoveSession(it.coach(), session, to)));
        if (can) {
            overtake();
            start = to;
        }
    }

    private void cancel() {
        boolean can = changeable();
        expect(can, () -> it.duologue().bookings().cancel(new CancelSession(it.coach(), session, "")));
        if (can) {
            overtake();
            cancelled = true;
            credits++;
        }
    }

    private void overtake() {
        open().ifPresent(one -> one.ended = ChangeRequestStatus.WITHDRAWN);
    }

    private static void expect(boolean can, Runnable act) {
        Optional<Refusal> refusal = Refusals.of(act);
        assertEquals(can, refusal.isEmpty(), refusal::toString);
    }

    private Optional<Asked> request(Step step) {
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(asked.get(asked.size() - 1 - step.which() % asked.size()));
    }

    /** When something ends or a cutoff passes. */
    private Instant edge(Step step) {
        return switch (step.hour() % 3) {
            case 0 -> start.minus(CUTOFF);
            case 1 -> start;
            default -> request(step).map(one -> one.until).orElse(start);
        };
    }

    private void goTo(Instant then) {
        if (then.isAfter(now())) {
            world.clock().set(then);
        }
    }

    void check() {
        BookingView view = it.duologue().bookingQueries().booking(it.student(), session);
        assertEquals(start, view.time().start());
        assertEquals(cancelled, view.status() == BookingStatus.CANCELLED);
        assertEquals(credits, it.credits());
        ChangeRequestQueries queries = it.duologue().changeRequestQueries();
        asked.forEach(one -> assertEquals(
                one.status(now()), queries.request(it.coach(), one.id).status()));
        assertEquals(open().isPresent() ? 1 : 0, queries.waiting(it.coach()));
    }

    /** What can happen. */
    enum What {
        ASK_TO_MOVE,
        ASK_TO_CANCEL,
        GRANT,
        DECLINE,
        WITHDRAW,
        MOVE,
        CANCEL,
        TO_AN_EDGE,
        JOBS
    }

    /**
     * One thing that happens.
     *
     * @param which of the requests, the latest first
     * @param hour of a new time
     */
    record Step(What what, int which, int hour) {}
}
