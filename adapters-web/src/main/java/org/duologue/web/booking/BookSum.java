package org.duologue.web.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.BookableView;
import org.duologue.application.booking.BookingQuote;
import org.duologue.application.booking.PaymentQuote;
import org.duologue.domain.booking.BookingRefusal.PaymentNeeded;
import org.duologue.domain.booking.ProposalRules;
import org.duologue.domain.shared.Kind;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.part.Notice;

/**
 * Says before the act what booking uses and leaves, and until when it can be taken back (F2, S1.60, S2.17, S2.24).
 *
 * @param bookable what can be booked
 * @param type the chosen session type
 * @param quote what booking the chosen times would do, if any are chosen
 * @param own whether the reader is the student
 * @param asking whom the reader asks, where that is not booked at once
 * @param reader in the zone in which times are shown
 */
record BookSum(
        BookableView bookable,
        BookableView.Choice type,
        Optional<BookingQuote> quote,
        boolean own,
        Optional<Asking> asking,
        Reader reader) {

    String sum() {
        String who = own ? "" : bookable.studentName();
        int available = bookable.available();
        String has = type.cost() == 0
                ? reader.text("booking.costsNothing")
                : type.cost() == 1
                        ? reader.text("booking.hasSessions", "n", available, "who", who.isEmpty() ? "you" : who)
                        : reader.text(
                                "booking.hasCredits",
                                "n",
                                available,
                                "sessions",
                                available / type.cost(),
                                "who",
                                who.isEmpty() ? "you" : who);
        return quote.map(q -> has + used(q)).orElse(has);
    }

    private String used(BookingQuote quote) {
        PaymentQuote payment = quote.payment();
        if (payable()) {
            return " "
                    + reader.text(
                            "booking.pays", "credits", payment.credits(), "n", payment.toPay(), "each", payment.each());
        }
        if (quote.refusal().isPresent()) {
            return "";
        }
        String credits = payment.credits() == 0
                ? ""
                : " "
                        + reader.text(
                                asking.isEmpty() ? "booking.uses" : "booking.holds",
                                "cost",
                                payment.credits(),
                                "left",
                                quote.left(),
                                "n",
                                quote.times().size());
        return payment.free() == 0 ? credits : credits + " " + reader.text("booking.extraFree", "n", payment.free());
    }

    /** Whether nothing stands against the chosen times but that some of them are to be paid first. */
    boolean payable() {
        return quote.filter(
                        q -> q.refusal().filter(PaymentNeeded.class::isInstance).isPresent()
                                && q.payment().refusal().isEmpty())
                .isPresent();
    }

    /** Until when the times would be kept for paying; empty where nothing is to be paid. */
    private Optional<String> keptUntil() {
        return quote.filter(q -> payable())
                .flatMap(q -> q.payment().until())
                .map(until -> reader.text("booking.keptToPay", "until", until) + " ");
    }

    String deadline() {
        return asking.map(request -> request.said(reader))
                .orElseGet(() -> keptUntil().orElse("") + cancelling());
    }

    private String cancelling() {
        String notice = notice();
        List<Instant> deadlines = quote.map(BookingQuote::cancelDeadlines).orElseGet(List::of);
        if (deadlines.isEmpty()) {
            return bookable.cancelNotice() == 0
                    ? reader.text("booking.freeToCancelToStart")
                    : reader.text("booking.freeToCancel", "notice", notice);
        }
        Instant first = deadlines.get(0);
        if (first.isBefore(reader.now())) {
            return reader.text("booking.firm", "deadline", first);
        }
        return deadlines.size() == 1
                ? reader.text("booking.freeUntil", "deadline", reader.times().deadline(first))
                : reader.text("booking.eachFreeUntil", "notice", notice, "deadline", first);
    }

    /** In hours where these are whole: it is 24 hours that count, not a day, which may have 23 or 25. */
    private String notice() {
        int minutes = bookable.cancelNotice();
        return minutes % 60 == 0
                ? reader.text("times.hours", "n", minutes / 60)
                : reader.times().length(Duration.ofMinutes(minutes));
    }

    /** Why the chosen times cannot be confirmed, and whom to ask (S2.27). */
    Optional<Notice> problem() {
        return quote.filter(q -> !payable()).flatMap(BookSum::against).map(refusal -> {
            RefusalText said = RefusalText.of(refusal, reader);
            List<String> coaches =
                    bookable.coaches().stream().map(BookableView.Coach::name).toList();
            String ask = refusal.kind() == Kind.PAYMENT_NEEDED
                    ? " "
                            + (own
                                    ? reader.text("booking.askFor", "coaches", coaches)
                                    : reader.text("booking.assignFirst"))
                    : "";
            return Notice.warm(said.title(), said.detail() + ask);
        });
    }

    /** Where it only has to be paid, what stands against paying. */
    private static Optional<Refusal> against(BookingQuote quote) {
        return quote.refusal()
                .map(refusal -> refusal instanceof PaymentNeeded
                        ? quote.payment().refusal().orElse(refusal)
                        : refusal);
    }

    /** How many credits the student lacks for the chosen times; empty where none, or for those who can assign them. */
    Optional<Integer> missing() {
        return quote.filter(q -> own
                        && !payable()
                        && q.refusal()
                                .filter(refusal -> refusal.kind() == Kind.PAYMENT_NEEDED)
                                .isPresent())
                .map(q -> Math.max(1, q.cost() - q.available()));
    }

    String button() {
        int times = quote.map(q -> q.times().size()).orElse(0);
        if (quote.isEmpty()) {
            return reader.text("booking.chooseFirst");
        }
        if (payable()) {
            return reader.text(
                    own ? "booking.payAndBook" : "booking.keepToPay",
                    "total",
                    quote.get().payment().total());
        }
        return asking.isPresent() ? reader.text("booking.request") : reader.text("booking.confirm", "n", times);
    }

    /**
     * Whom the reader asks for a session.
     *
     * @param coach the name; empty: whoever is free
     * @param until until when the coach could answer; empty as long as no time is proposed
     */
    record Asking(String coach, Optional<Instant> until) {

        private String said(Reader reader) {
            String who = coach.isEmpty() ? "any" : coach;
            return until.map(end -> reader.text("booking.answersUntil", "coach", who, "until", end))
                    .orElseGet(() -> reader.text("booking.proposeUpTo", "coach", who, "n", ProposalRules.MAX_TIMES));
        }
    }
}
