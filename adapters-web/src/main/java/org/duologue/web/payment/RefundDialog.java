package org.duologue.web.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.payment.RefundDutyView;
import org.duologue.application.payment.RefundDutyView.ClosingView;
import org.duologue.domain.payment.RefundDutyStatus;
import org.duologue.domain.payment.RefundOutcome;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Fact;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Notice;

/**
 * Writes the dialog in which an admin is done with a refund duty.
 *
 * @param duty the duty
 * @param reader for whom
 */
record RefundDialog(RefundDutyView duty, Reader reader) {

    /** The dialog, with what was typed, and what was refused, if anything was. */
    RefundModel model(Entered entered, Optional<Refusal> refusal) {
        List<RefundModel.Way> ways = duty.status() == RefundDutyStatus.OPEN ? ways(entered) : List.of();
        return new RefundModel(
                PaymentLists.REFUNDS + "/refunds/" + duty.id().value(),
                reader.text("payment.owed", "student", duty.studentName(), "amount", duty.amount()),
                facts(),
                refusal.map(r -> Notice.of(
                                r,
                                reader,
                                ways.stream().map(RefundModel.Way::field).toList()))
                        .or(() -> duty.closing().map(this::closed)),
                ways,
                duty.version(),
                UUID.randomUUID().toString());
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                reader.text("payment.reason"),
                reader.text("payment.why." + duty.reason().name())));
        facts.add(Fact.of(reader.text("payment.since"), reader.times().at(duty.since())));
        facts.add(Fact.of(reader.text("payment.payment"), duty.payment()));
        facts.add(new Fact(
                reader.text("payment.checkout"),
                reader.text("payment.seeCheckout"),
                CheckoutAddresses.page(duty.checkout())));
        duty.session()
                .ifPresent(session -> facts.add(new Fact(
                        reader.text("payment.session"),
                        reader.text("booking.details"),
                        "/app/sessions/" + session.value())));
        return facts;
    }

    private List<RefundModel.Way> ways(Entered entered) {
        String chosen = entered.value("outcome");
        String student = duty.studentName();
        return List.of(
                way(
                        RefundWay.REFUNDED,
                        "refunded",
                        Field.text("reference", reader.text("payment.reference"))
                                .hint(reader.text("payment.referenceHint", "student", student)),
                        entered,
                        chosen.isEmpty() || chosen.equals(RefundWay.REFUNDED.name())),
                way(
                        RefundWay.CONVERTED,
                        "converted",
                        Field.number("credits", reader.text("payment.credits"))
                                .hint(reader.text("payment.creditsHint")),
                        entered,
                        chosen.equals(RefundWay.CONVERTED.name())),
                way(
                        RefundWay.WAIVED,
                        "waived",
                        Field.of(Field.Kind.LINES, "reason", reader.text("payment.keptFor"))
                                .hint(reader.text("payment.keptForHint", "student", student)),
                        entered,
                        chosen.equals(RefundWay.WAIVED.name())));
    }

    private RefundModel.Way way(RefundWay way, String key, Field field, Entered entered, boolean open) {
        return new RefundModel.Way(
                way.name(),
                reader.text("payment." + key),
                reader.text("payment." + key + "Hint"),
                reader.text("payment." + key + "Now"),
                field.required().from(entered),
                open);
    }

    private Notice closed(ClosingView closing) {
        RefundOutcome outcome = closing.outcome();
        String how = reader.text(
                "payment.closed", "status", outcome.status().name(), "by", closing.byName(), "at", closing.at());
        return Notice.warm(how, detail(outcome));
    }

    private String detail(RefundOutcome outcome) {
        if (outcome instanceof RefundOutcome.Refunded refunded) {
            return refunded.reference().value();
        }
        if (outcome instanceof RefundOutcome.Converted converted) {
            return reader.text("payment.closedCredits", "n", converted.credits());
        }
        return outcome instanceof RefundOutcome.Waived waived
                ? waived.reason().value()
                : reader.text("payment.unfounded");
    }
}
