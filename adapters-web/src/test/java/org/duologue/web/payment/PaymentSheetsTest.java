package org.duologue.web.payment;

import static org.duologue.application.testing.Leadership.berlin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.duologue.application.booking.CancelSession;
import org.duologue.application.payment.CheckoutFilter;
import org.duologue.application.payment.CheckoutView;
import org.duologue.application.payment.RefundDutyView;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.Buying;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.payment.CheckoutStatus;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.web.booking.OpenRequestRow;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("F7")
@DisplayName("F7, B7, B8: the page of a checkout, what is owed back, and the invoices")
class PaymentSheetsTest {

    private static final PaymentSettings BANK = PaymentSettings.of("Acme GmbH | IBAN DE02 1203\nThe Bank | ");

    private final MemoryWorld world = new MemoryWorld(Leadership.MONDAY);
    private final Leadership it = Leadership.in(world, 1);
    private final Buying buying = new Buying(it).selling(true, Optional.of(4050L));
    private final CheckoutId checkout = buying.begin(berlin("2026-01-07T10:00"), berlin("2026-01-08T10:00"));

    private Reader reader(Actor by, Locale language) {
        return Shown.reader(by, "Somebody", "Europe/Berlin", world.clock().instant(), language);
    }

    private Document shown(String name, Actor by, Function<Reader, Page> page) {
        return Shown.everywhere(name, language -> reader(by, language), page);
    }

    private CheckoutModel model(Actor by, boolean paid, Reader reader) {
        return new CheckoutSheet(it.duologue().checkoutQueries().checkout(by, checkout), BANK, by, reader)
                .model(paid, Optional.empty(), "");
    }

    private Document page(String name, boolean paid) {
        Actor by = it.student();
        return shown(name, by, reader -> new Page("payment/checkout.jte", model(by, paid, reader)));
    }

    private String seen(boolean paid) {
        return model(it.student(), paid, reader(it.student(), Locale.ENGLISH)).seen();
    }

    @Test
    @DisplayName(
            "B7: an open one says what was chosen, until when it is kept, what to pay and how, and can be given up")
    void open() {
        Document page = page("checkout-open", false);
        assertEquals("2 sessions, €40.50", page.select("h1").text());
        assertEquals(
                List.of("Coaching call, with Carl, paid with 1 credit", "Coaching call, with Carl, €40.50"),
                page.select(".sessions .meta").eachText());
        String pay = page.select("section[aria-labelledby=pay]").text();
        assertTrue(pay.contains("€40.50 1 credit, and 1 × €40.50 The times are kept until"), pay);
        String number = checkout.value().toString().substring(24).toUpperCase(Locale.ROOT);
        assertTrue(pay.contains("Please transfer €40.50 and name " + number), pay);
        assertTrue(pay.contains("Acme GmbH IBAN DE02 1203 The Bank Your sessions"), pay);
        assertEquals(1, page.select("form[action$=/give-up]").size());
        assertTrue(page.select("#checkout-watch[hx-get]").isEmpty(), "nothing to look for yet");
    }

    @Test
    @DisplayName("E16: whoever comes back waits, the page looks by itself, and shows the sessions once they are paid")
    void waiting() {
        Document page = page("checkout-waiting", true);
        assertTrue(page.select("#checkout-said").text().startsWith("Waiting for the payment"));
        assertEquals(1, page.select("#checkout-watch[hx-get][hx-trigger]").size());
        assertTrue(page.select("form[action$=/give-up]").isEmpty(), "it may be paid this very moment");
        String before = seen(true);
        assertEquals(before, seen(true), "nothing has changed");
        buying.pay(checkout);
        assertNotEquals(before, seen(true));
        Document paid = page("checkout-paid", true);
        assertTrue(paid.select("#checkout-said").text().startsWith("Paid and booked Your 2 sessions are booked."));
        assertEquals(2, paid.select("a[href^=/app/sessions/]").size());
        assertTrue(paid.select("#checkout-watch[hx-get], #pay").isEmpty());
    }

    @Test
    @DisplayName("B7: one that was not paid in time says so; what is paid then is booked if the times are still free")
    void late() {
        world.clock().set(buying.view(checkout).until());
        Document lapsed = page("checkout-lapsed", false);
        assertTrue(lapsed.select("#checkout-said").text().startsWith("Not paid in time The times were kept until"));
        assertTrue(lapsed.select("#pay, form[action$=/give-up]").isEmpty());
        buying.pay(checkout);
        String said = page("checkout-late", false).select("#checkout-said").text();
        boolean booked = buying.view(checkout).receipt().orElseThrow().booked();
        assertTrue(said.startsWith(booked ? "Paid late, and booked" : "Your payment is owed back"), said);
    }

    @Test
    @DisplayName("F7: an admin sees open invoices by their number and notes one as paid; then none is left")
    void invoices() {
        Document list = invoices("invoices", false);
        assertEquals(1, list.select("tbody tr").size());
        assertTrue(list.select("tbody").text().contains("Stella"), list.text());
        Document dialog = shown(
                "invoice",
                it.owner(),
                reader -> new Page(
                        "payment/invoice.jte",
                        new InvoiceSheet(it.duologue().checkoutQueries().checkout(it.owner(), checkout), reader)
                                .model(Entered.nothing(), Optional.empty())));
        assertEquals("Stella pays €40.50", dialog.select("dialog h2").text());
        assertEquals(1, dialog.select("dialog [name=reference][required]").size());
        buying.pay(checkout);
        assertTrue(invoices("invoices-none", false).select("tbody").isEmpty());
        Document all = invoices("invoices-all", true);
        assertEquals(1, all.select("tbody tr").size());
        assertTrue(
                all.select("tbody").text().contains("Paid"), all.select("tbody").text());
        assertEquals("all", all.select("[name=show] [selected]").val());
    }

    @Test
    @DisplayName("F7: older invoices are of the same state that was chosen")
    void olderInvoices() {
        assertEquals("/app/payments/invoices?show=open&after=a%2Fb", older(false));
        assertEquals("/app/payments/invoices?show=all&after=a%2Fb", older(true));
    }

    private String older(boolean all) {
        var found = new org.duologue.application.shared.Page<CheckoutView>(List.of(), Optional.of("a/b"));
        return new PaymentLists(reader(it.owner(), Locale.ENGLISH))
                .invoices(found, all, "")
                .pager()
                .older();
    }

    private Document invoices(String name, boolean all) {
        CheckoutFilter invoices = CheckoutFilter.ALL.byHand();
        var found = it.duologue()
                .checkoutQueries()
                .page(it.owner(), all ? invoices : invoices.in(CheckoutStatus.OPEN), PageRequest.first(10));
        return shown(
                name,
                it.owner(),
                reader -> new Page("page/list.jte", new PaymentLists(reader).invoices(found, all, "")));
    }

    @Test
    @DisplayName("B8: what is owed back is listed, and is done with in one of three ways, each with what it needs")
    void refunds() {
        RefundDutyView duty = owed();
        Document list = shown("refunds", it.owner(), reader -> {
            var found = it.duologue().refundDutyQueries().page(it.owner(), Optional.empty(), PageRequest.first(10));
            return new Page("page/list.jte", new PaymentLists(reader).refunds(found, true, ""));
        });
        assertTrue(
                list.select("tbody").text().contains("Session cancelled"),
                list.select("tbody").text());
        assertTrue(
                list.select("tbody").text().endsWith("Open €40.50"),
                list.select("tbody").text());
        Document dialog = refund(duty, "refund", Entered.nothing(), Optional.empty());
        assertEquals("Stella is owed €40.50", dialog.select("dialog h2").text());
        assertEquals(
                List.of("REFUNDED", "CONVERTED", "WAIVED"),
                dialog.select("dialog [name=outcome]").eachAttr("value"));
        assertEquals("REFUNDED", dialog.select("details[open] [name=outcome]").val());
        Entered waived = Entered.of(Map.of("outcome", "WAIVED", "reason", ""));
        Document again =
                refund(duty, "refund-refused", waived, Optional.of(Invalid.of(FieldProblem.of("reason", "blank"))));
        assertEquals("WAIVED", again.select("details[open] [name=outcome]").val());
        assertEquals(List.of("#f-reason"), Shown.problems(again));
    }

    private RefundDutyView owed() {
        buying.pay(checkout);
        var paid = buying.view(checkout).sessions().get(1).booking().orElseThrow();
        it.duologue().bookings().cancel(new CancelSession(it.student(), paid, ""));
        return buying.duties().get(0);
    }

    private Document refund(RefundDutyView duty, String name, Entered entered, Optional<Invalid> refusal) {
        return shown(name, it.owner(), reader -> {
            Entered again =
                    refusal.map(r -> entered.refused(RefusalText.of(r, reader))).orElse(entered);
            return new Page("payment/refund.jte", new RefundDialog(duty, reader).model(again, refusal.map(r -> r)));
        });
    }

    @Test
    @DisplayName("S2.3: what waits to be paid is on the student's dashboard until it is paid or over")
    void dashboard() {
        Reader reader = reader(it.student(), Locale.ENGLISH);
        List<OpenRequestRow> rows = new OpenCheckouts(reader).rows(it.duologue().checkoutQueries(), it.student());
        assertEquals("To pay: €40.50", rows.get(0).title());
        assertEquals("/app/checkouts/" + checkout.value(), rows.get(0).href());
        world.clock().set(rows.get(0).until().plus(Duration.ofMillis(1)));
        assertFalse(rows.isEmpty());
        assertEquals(List.of(), new OpenCheckouts(reader).rows(it.duologue().checkoutQueries(), it.student()));
    }
}
