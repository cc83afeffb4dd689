package org.duologue.web.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duologue.application.payment.CheckoutView;
import org.duologue.application.payment.CheckoutView.ReceiptView;
import org.duologue.application.payment.CheckoutView.SessionView;
import org.duologue.domain.payment.CheckoutStatus;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Fact;
import org.duologue.web.view.part.Notice;
import org.duologue.web.view.part.Tone;

/**
 * Writes the page of a checkout.
 *
 * @param checkout the checkout
 * @param settings how an invoice is paid
 * @param by who looks at it
 * @param reader for whom
 */
record CheckoutSheet(CheckoutView checkout, PaymentSettings settings, Actor by, Reader reader) {

    /**
     * The page.
     *
     * @param paid whether the reader comes back from paying
     * @param refusal what was refused, if anything was
     */
    CheckoutModel model(boolean paid, Optional<Refusal> refusal, String toast) {
        boolean open = checkout.status() == CheckoutStatus.OPEN;
        boolean waiting = open && paid;
        String state = state(checkout.status(), reader);
        return new CheckoutModel(
                CheckoutAddresses.page(checkout.id()),
                title(),
                checkout.programName(),
                "/app/coaching/" + checkout.enrollment().value(),
                state,
                tone(checkout.status()),
                times(),
                facts(),
                refusal.map(r -> Notice.of(r, reader, List.of())).or(() -> said(waiting)),
                refusal.isPresent(),
                open ? Optional.of(paying()) : Optional.empty(),
                open && !waiting ? giveUp() : "",
                waiting,
                Integer.toHexString((state + checkout.version() + waiting).hashCode()),
                toast);
    }

    String title() {
        return reader.text("payment.title", "n", checkout.sessions().size(), "total", checkout.total());
    }

    static String state(CheckoutStatus status, Reader reader) {
        return reader.text("payment.state." + status.name());
    }

    static Tone tone(CheckoutStatus status) {
        return switch (status) {
            case OPEN -> Tone.WARM;
            case PAID -> Tone.ACCENT;
            case LAPSED, GIVEN_UP -> Tone.PLAIN;
        };
    }

    private List<CheckoutModel.Time> times() {
        return checkout.sessions().stream().map(this::time).toList();
    }

    private CheckoutModel.Time time(SessionView session) {
        var start = session.time().start();
        var date = reader.times().date(start);
        return new CheckoutModel.Time(
                reader.times().weekdayShort(date.getDayOfWeek()),
                Integer.toString(date.getDayOfMonth()),
                reader.times().range(start, session.time().end()),
                meta(session),
                session.booking().map(id -> "/app/sessions/" + id.value()).orElse(""));
    }

    /** Each session that is paid with credits costs as many. */
    private String meta(SessionView session) {
        int covered = checkout.sessions().size() - checkout.toPay();
        String what = reader.text("payment.with", "type", checkout.sessionTypeName(), "coach", session.coachName());
        return session.price()
                .map(price -> reader.text("payment.byMoney", "what", what, "amount", price))
                .orElseGet(() ->
                        reader.text("payment.byCredits", "what", what, "n", checkout.credits() / Math.max(1, covered)));
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        if (!by.is(checkout.student())) {
            facts.add(Fact.of(reader.text("payment.student"), checkout.studentName()));
        }
        facts.add(Fact.of(reader.text("payment.begun"), reader.times().at(checkout.begunAt())));
        facts.add(Fact.of(reader.text("payment.until"), reader.times().at(checkout.until())));
        checkout.endedAt()
                .ifPresent(at -> facts.add(
                        Fact.of(reader.text("payment.ended"), reader.times().at(at))));
        checkout.receipt().ifPresent(receipt -> facts.add(Fact.of(reader.text("payment.payment"), cameIn(receipt))));
        return facts;
    }

    private String cameIn(ReceiptView receipt) {
        return reader.text(
                "payment.cameIn", "amount", receipt.amount(), "at", receipt.at(), "reference", receipt.payment());
    }

    private CheckoutModel.Paying paying() {
        return new CheckoutModel.Paying(
                reader.amounts().money(checkout.total()),
                reader.text(
                        "payment.sum", "credits", checkout.credits(), "n", checkout.toPay(), "each", checkout.each()),
                reader.text("payment.kept", "n", checkout.sessions().size(), "until", checkout.until()),
                checkout.page().orElse(""),
                checkout.byHand() ? invoice() : List.of());
    }

    private List<String> invoice() {
        List<String> lines = new ArrayList<>(settings.invoice());
        if (lines.isEmpty()) {
            lines.add(reader.text("payment.invoiceAsk", "workspace", reader.workspace()));
        }
        lines.add(0, reader.text("payment.invoiceNumber", "total", checkout.total(), "number", checkout.number()));
        lines.add(reader.text("payment.invoiceThen"));
        return lines;
    }

    private String giveUp() {
        return reader.text("payment.giveUpDoes", "n", checkout.sessions().size(), "credits", checkout.credits());
    }

    private Optional<Notice> said(boolean waiting) {
        if (checkout.receipt().isPresent()) {
            return Optional.of(received(checkout.receipt().get()));
        }
        return switch (checkout.status()) {
            case OPEN -> waiting ? Optional.of(warm("waiting", "waitingText")) : Optional.empty();
            case PAID -> Optional.empty();
            case LAPSED -> Optional.of(warm("lapsed", "lapsedText", "until", checkout.until()));
            case GIVEN_UP -> Optional.of(warm("givenUp", "givenUpText"));
        };
    }

    private Notice received(ReceiptView receipt) {
        if (!receipt.booked()) {
            return warm("lateOwed", "lateOwedText");
        }
        return checkout.status() == CheckoutStatus.PAID
                ? good("paid", "paidText", "n", checkout.sessions().size())
                : good("lateBooked", "lateBookedText");
    }

    private Notice good(String title, String text, Object... arguments) {
        return new Notice(
                Tone.ACCENT, reader.text("payment." + title), reader.text("payment." + text, arguments), Map.of());
    }

    private Notice warm(String title, String text, Object... arguments) {
        return Notice.warm(reader.text("payment." + title), reader.text("payment." + text, arguments));
    }
}
