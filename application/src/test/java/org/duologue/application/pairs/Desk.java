package org.duologue.application.pairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.booking.BookingQueries;
import org.duologue.application.booking.BookingQuote;
import org.duologue.application.booking.BookingRequestQueries;
import org.duologue.application.booking.CancelSession;
import org.duologue.application.booking.ChangeQuote;
import org.duologue.application.booking.ConfirmBookingRequest;
import org.duologue.application.booking.DeclineBookingRequest;
import org.duologue.application.booking.FreeTimesQuestion;
import org.duologue.application.booking.MoveSession;
import org.duologue.application.booking.RequestQuote;
import org.duologue.application.booking.WithdrawBookingRequest;
import org.duologue.application.enrollment.PauseEnrollment;
import org.duologue.application.enrollment.ResumeEnrollment;
import org.duologue.application.pairs.Verdicts.Aim;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.Refusals;
import org.duologue.application.wallet.TransferCredits;
import org.duologue.application.wallet.TransferCredits.Direction;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.booking.BookingRequestStatus;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.people.Actor;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.shared.Refusal;

/** Does things, each after asking what it would do: what was said must be what happens. */
final class Desk {

    private final Practice practice;
    private final Leadership it;
    private final Diary diary;
    private final Verdicts verdicts;

    Desk(Practice practice, Diary diary) {
        this.practice = practice;
        this.it = practice.it;
        this.diary = diary;
        this.verdicts = new Verdicts(diary);
    }

    private Instant now() {
        return practice.world.clock().instant();
    }

    private BookingQueries sessions() {
        return it.duologue().bookingQueries();
    }

    private BookingRequestQueries requests() {
        return it.duologue().bookingRequestQueries();
    }

    void book(Actor by, List<Instant> starts) {
        BookSessions command = new BookSessions(by, it.enrollment(), it.coach().member(), it.sessionType(), starts);
        BookingQuote quote = sessions().quoteBook(by, command);
        assertEquals(practice.available(), quote.available());
        attempt(
                        new Aim(starts, Optional.empty(), Optional.empty()),
                        diary.cost() * starts.size(),
                        quote.refusal(),
                        () -> it.duologue().bookings().book(command))
                .ifPresent(ids -> {
                    diary.booked(ids, starts, now());
                    assertEquals(diary.cost() * starts.size(), quote.cost());
                });
        assertEquals(quote.left(), practice.available(), "F2: what is left was said otherwise");
    }

    /** What came back besides, since a request lost its last time to the session. */
    private int released(int heldBefore) {
        return heldBefore - diary.tokens.held();
    }

    void ask(List<Instant> starts) {
        Instant[] times = starts.toArray(Instant[]::new);
        RequestQuote quote = requests().quoteRequest(it.student(), it.asking(times));
        Aim aim = new Aim(starts, Optional.empty(), Optional.empty());
        Optional<BookingRequestId> asked = attempt(aim, diary.cost(), quote.refusal(), () -> it.ask(times));
        asked.ifPresent(id -> diary.asked(id, starts, quote.until().orElseThrow()));
        assertEquals(quote.left(), practice.available(), "F2: what is left was said otherwise");
    }

    void confirm(Wish wish, Instant start) {
        ConfirmBookingRequest command = new ConfirmBookingRequest(it.coach(), wish.id, start);
        ChangeQuote quote = requests().quoteConfirm(it.coach(), command);
        int before = practice.available();
        Optional<BookingId> booked = attempt(
                new Aim(List.of(start), Optional.empty(), Optional.of(wish)), 0, quote.refusal(), () -> it.duologue()
                        .bookingRequests()
                        .confirm(command));
        booked.ifPresent(id -> diary.confirmed(wish, id, start, now()));
        assertEquals(quote.creditsBack(), practice.available() - before, "F2: what comes back was said otherwise");
    }

    void decline(Wish wish) {
        close(wish, BookingRequestStatus.DECLINED, requests().quoteDecline(it.coach(), wish.id), () -> it.duologue()
                .bookingRequests()
                .decline(new DeclineBookingRequest(it.coach(), wish.id, "no")));
    }

    void withdraw(Wish wish) {
        close(wish, BookingRequestStatus.WITHDRAWN, requests().quoteWithdraw(it.student(), wish.id), () -> it.duologue()
                .bookingRequests()
                .withdraw(new WithdrawBookingRequest(it.student(), wish.id)));
    }

    private void close(Wish wish, BookingRequestStatus how, ChangeQuote quote, Runnable act) {
        int before = practice.available();
        attempt(new Aim(List.of(), Optional.empty(), Optional.of(wish)), 0, quote.refusal(), done(act))
                .ifPresent(done -> diary.closed(wish, how, now()));
        assertEquals(quote.creditsBack(), practice.available() - before, "F2: what comes back was said otherwise");
    }

    void move(Actor by, Session session, Instant to) {
        FreeTimesQuestion question = new FreeTimesQuestion(
                it.enrollment(), Optional.empty(), it.sessionType(), to, to.plusSeconds(1), Optional.of(session.id));
        ChangeQuote quote = sessions().quoteMove(by, session.id, Optional.of(to));
        Optional<Refusal> explained = sessions()
                .quoteMove(by, session.id, Optional.empty())
                .refusal()
                .or(() -> sessions().explain(by, question, to).stream().findFirst());
        assertEquals(explained, quote.refusal(), "F2: why a time is not free was said otherwise");
        int before = practice.available();
        int held = diary.tokens.held();
        Aim aim = new Aim(List.of(to), Optional.of(session), Optional.empty());
        attempt(aim, 0, quote.refusal(), done(() -> it.duologue().bookings().move(new MoveSession(by, session.id, to))))
                .ifPresent(done -> diary.moved(session, to, now()));
        assertEquals(before + released(held), practice.available(), "X2: moving moves no credits");
        assertEquals(quote.creditsBack(), practice.available() - before, "F2: what comes back was said otherwise");
    }

    void cancel(Actor by, Session session) {
        ChangeQuote quote = sessions().quoteCancel(by, session.id, CreditChoice.AS_AGREED);
        int before = practice.available();
        attempt(new Aim(List.of(), Optional.of(session), Optional.empty()), 0, quote.refusal(), done(() -> it.duologue()
                        .bookings()
                        .cancel(new CancelSession(by, session.id, ""))))
                .ifPresent(done -> diary.cancelled(session, by.equals(it.student()), now()));
        assertEquals(quote.creditsBack(), practice.available() - before, "F2: what comes back was said otherwise");
    }

    void pause() {
        attempt(() -> it.duologue().enrollments().pause(new PauseEnrollment(it.coach(), it.enrollment())))
                .ifPresent(done -> diary.paused(true, now()));
    }

    void resume() {
        attempt(() -> it.duologue().enrollments().resume(new ResumeEnrollment(it.coach(), it.enrollment())))
                .ifPresent(done -> diary.paused(false, now()));
    }

    void transfer(int credits) {
        TransferCredits command =
                new TransferCredits(it.owner(), it.student().member(), Direction.TO_MEMBER, credits, "yours");
        attempt(() -> it.duologue().pool().transferCredits(command))
                .ifPresent(done -> diary.tokens.transfer(credits, now()));
    }

    /** Whether the coach decides first. */
    void decides(boolean first) {
        it.deciding(first ? Confirmation.REQUEST : Confirmation.INSTANT, diary.cost());
        diary.asking(first);
    }

    private static Supplier<Boolean> done(Runnable act) {
        return () -> {
            act.run();
            return true;
        };
    }

    /** What nobody can ask about beforehand. */
    private Optional<Boolean> attempt(Runnable act) {
        return attempt(new Aim(List.of(), Optional.empty(), Optional.empty()), 0, done(act), no -> {});
    }

    private <A> Optional<A> attempt(Aim aim, int credits, Optional<Refusal> said, Supplier<A> act) {
        return attempt(aim, credits, act, refusal -> assertEquals(said, refusal, "F2: the quote and the act differ"));
    }

    private <A> Optional<A> attempt(Aim aim, int credits, Supplier<A> act, Consumer<Optional<Refusal>> quoted) {
        boolean acceptable = verdicts.acceptable(aim, credits, now());
        List<Object> before = practice.seen();
        List<A> answer = new ArrayList<>();
        Optional<Refusal> refusal = Refusals.of(() -> answer.add(act.get()));
        quoted.accept(refusal);
        refusal.ifPresent(no -> {
            assertTrue(verdicts.justified(no, aim, now()), () -> "refused for no reason: " + no);
            assertEquals(before, practice.seen(), "C-I4: what is refused changes nothing");
        });
        assertTrue(refusal.isPresent() || acceptable, () -> "accepted what cannot be: " + aim);
        return answer.stream().findFirst();
    }
}
