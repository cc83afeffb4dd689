package org.duologue.web.payment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.payment.CheckoutView;
import org.duologue.domain.payment.CheckoutStatus;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Fact;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Notice;

/**
 * Writes the dialog in which an admin notes that an invoice is paid. One that was not paid in time can be noted too:
 * its times are booked if they are still free, and its money is owed back otherwise.
 *
 * @param checkout what is paid
 * @param reader for whom
 */
record InvoiceSheet(CheckoutView checkout, Reader reader) {

    InvoiceModel model(Entered entered, Optional<Refusal> refusal) {
        Optional<Field> reference =
                checkout.byHand() && checkout.receipt().isEmpty() ? Optional.of(reference(entered)) : Optional.empty();
        return new InvoiceModel(
                PaymentLists.INVOICES + "/" + checkout.id().value(),
                reader.text("payment.pays", "student", checkout.studentName(), "amount", checkout.total()),
                facts(),
                refusal.map(r -> Notice.of(r, reader, reference.stream().toList()))
                        .or(this::over),
                reference,
                UUID.randomUUID().toString());
    }

    private Field reference(Entered entered) {
        return Field.text("reference", reader.text("payment.paidReference"))
                .hint(reader.text("payment.paidReferenceHint"))
                .required()
                .from(entered);
    }

    private List<Fact> facts() {
        return List.of(
                Fact.of(reader.text("payment.number"), checkout.number()),
                Fact.of(reader.text("payment.program"), checkout.programName()),
                Fact.of(reader.text("payment.until"), reader.times().at(checkout.until())),
                new Fact(
                        reader.text("payment.checkout"),
                        reader.text("payment.seeCheckout"),
                        CheckoutAddresses.page(checkout.id())));
    }

    private Optional<Notice> over() {
        return checkout.status() == CheckoutStatus.OPEN
                ? Optional.empty()
                : Optional.of(Notice.warm(CheckoutSheet.state(checkout.status(), reader), ""));
    }
}
