package org.duologue.web.payment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.duologue.application.payment.CheckoutView;
import org.duologue.application.payment.RefundDutyView;
import org.duologue.application.shared.Page;
import org.duologue.domain.payment.RefundDutyStatus;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.ListSheet;
import org.duologue.web.view.part.Option;
import org.duologue.web.view.part.Pager;
import org.duologue.web.view.part.Tab;
import org.duologue.web.view.part.Table;
import org.duologue.web.view.part.Table.Cell;
import org.duologue.web.view.part.Table.Column;
import org.duologue.web.view.part.Tone;

/**
 * Writes the admins' page of payments: what is owed back, and the invoices.
 *
 * @param reader for whom
 */
record PaymentLists(Reader reader) {

    static final String REFUNDS = "/app/payments";
    static final String INVOICES = "/app/payments/invoices";

    /** What is owed back; {@code all}: and what was. */
    ListSheet refunds(Page<RefundDutyView> found, boolean all, String toast) {
        List<Column> columns = List.of(
                new Column(reader.text("payment.student"), false),
                new Column(reader.text("payment.reason"), false),
                new Column(reader.text("payment.since"), false),
                new Column(reader.text("payment.payment"), false),
                new Column(reader.text("payment.status"), false),
                new Column(reader.text("payment.amount"), true));
        List<List<Cell>> rows = found.items().stream().map(this::row).toList();
        return list(
                new Table(reader.text("payment.refunds"), columns, rows),
                found.next().map(next -> REFUNDS + more(all, next)),
                show(all),
                true,
                reader.text(all ? "payment.noRefundsAll" : "payment.noRefunds"),
                toast);
    }

    private Field show(boolean all) {
        return Field.select(
                        "show",
                        reader.text("payment.show"),
                        List.of(
                                Option.of("open", reader.text("payment.showOpen")),
                                Option.of("all", reader.text("payment.showAll"))))
                .value(all ? "all" : "open");
    }

    private static String more(boolean all, String next) {
        return "?show=" + (all ? "all" : "open") + "&after=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    private List<Cell> row(RefundDutyView duty) {
        return List.of(
                Cell.of(duty.studentName())
                        .href(REFUNDS + "/refunds/" + duty.id().value()),
                Cell.of(reader.text("payment.why." + duty.reason().name())),
                Cell.of(reader.times().at(duty.since())),
                Cell.of(duty.payment()),
                Cell.of(reader.text("payment.duty." + duty.status().name()))
                        .tone(duty.status() == RefundDutyStatus.OPEN ? Tone.WARM : Tone.PLAIN),
                Cell.of(reader.amounts().money(duty.amount())));
    }

    /** The checkouts that are to be paid by invoice; {@code all}: and those that were, or were not in time. */
    ListSheet invoices(Page<CheckoutView> found, boolean all, String toast) {
        List<Column> columns = List.of(
                new Column(reader.text("payment.student"), false),
                new Column(reader.text("payment.number"), false),
                new Column(reader.text("payment.until"), false),
                new Column(reader.text("payment.status"), false),
                new Column(reader.text("payment.amount"), true));
        List<List<Cell>> rows = found.items().stream().map(this::row).toList();
        return list(
                new Table(reader.text("payment.invoices"), columns, rows),
                found.next().map(next -> INVOICES + more(all, next)),
                show(all),
                false,
                reader.text(all ? "payment.noInvoicesAll" : "payment.noInvoices"),
                toast);
    }

    private List<Cell> row(CheckoutView checkout) {
        return List.of(
                Cell.of(checkout.studentName())
                        .detail(checkout.programName())
                        .href(INVOICES + "/" + checkout.id().value()),
                Cell.of(checkout.number()),
                Cell.of(reader.times().at(checkout.until())),
                Cell.of(CheckoutSheet.state(checkout.status(), reader)).tone(CheckoutSheet.tone(checkout.status())),
                Cell.of(reader.amounts().money(checkout.total())));
    }

    private ListSheet list(Table table, Optional<String> next, Field show, boolean refunds, String none, String toast) {
        return new ListSheet(
                reader.workspace(),
                reader.text("nav.payments"),
                Optional.empty(),
                List.of(
                        Tab.of(reader.text("payment.refunds"), REFUNDS, refunds),
                        Tab.of(reader.text("payment.invoices"), INVOICES, !refunds)),
                List.of(show),
                Optional.empty(),
                table,
                new Pager("", next.orElse("")),
                "refund",
                none,
                reader.text(refunds ? "payment.noRefundsHint" : "payment.noInvoicesHint"),
                toast);
    }
}
