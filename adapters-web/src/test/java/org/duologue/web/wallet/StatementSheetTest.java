package org.duologue.web.wallet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.duologue.application.booking.BookingFilter;
import org.duologue.application.booking.CancelSession;
import org.duologue.application.enrollment.EndEnrollment;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.wallet.AssignCredits;
import org.duologue.application.wallet.ChangeRenewal;
import org.duologue.application.wallet.RenewalSettings;
import org.duologue.application.wallet.StatementFilter;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Cycle;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F6: the statement reads like a good bank's")
class StatementSheetTest {

    private static final String HERE = "/app/coaching/1/credits";

    private final MemoryWorld world = new MemoryWorld(Leadership.MONDAY);
    private final Leadership it = Leadership.in(world, 10);

    @BeforeEach
    void aMonth() {
        it.duologue()
                .wallets()
                .changeRenewal(new ChangeRenewal(
                        it.coach(), it.enrollment(), new RenewalSettings(4, Cycle.MONTHLY, new CarryOver.Reset())));
        it.book(Leadership.berlin("2026-01-07T10:00"));
        world.clock().pass(Duration.ofDays(30));
        it.duologue().wallets().assignCredits(new AssignCredits(it.coach(), it.enrollment(), 3, "=1+1 <b>"));
        it.book(Leadership.berlin("2026-02-10T10:00"));
    }

    private AskedCredits credits() {
        return AskedCredits.of(it.duologue().walletQueries(), it.student(), it.enrollment());
    }

    private Document shown(String name, Function<Reader, Page> page) {
        return Shown.everywhere(name, this::reader, page);
    }

    private Reader reader(Locale language) {
        return Shown.reader(
                it.student(), "Stella", "Europe/Berlin", world.clock().instant(), language);
    }

    private WalletModel statement(Reader reader, Map<String, List<String>> address) {
        return new WalletSheet(credits().wallet(), reader)
                .statement(
                        credits(), StatementAsked.of(Entered.sent(address)), covers(reader), StatementPlace.at(HERE));
    }

    private String covers(Reader reader) {
        var sessions = it.duologue().bookingQueries();
        return new CoverSentence(reader)
                .of(
                        sessions.upcoming(it.student(), BookingFilter.of(it.enrollment()), PageRequest.first(50))
                                .items(),
                        sessions.bookable(it.student(), it.enrollment()),
                        credits().wallet().available());
    }

    private Page page(Reader reader, Map<String, List<String>> address) {
        return new Page(
                "wallet/credits.jte",
                new CreditsModel("Leadership", List.of(), "/b", "", Optional.of(statement(reader, address))));
    }

    @Test
    @DisplayName("S1.63 the sentence says what there is, what ends, and what comes; and how far it goes")
    void sentence() {
        WalletModel model = statement(reader(Locale.ENGLISH), Map.of());
        assertEquals("15 free sessions, 3 end on Thu 12 Feb, next renewal of 4 on Thu 12 Feb.", model.sentence());
        assertEquals(
                "1 session is booked and paid, on Tue 10 Feb. What is available pays for 15 × Coaching call more.",
                model.covers());
    }

    @Test
    @DisplayName("entries stand under their month, name the session they paid, and lead to their explanation")
    void entries() {
        Document page = shown("statement", r -> page(r, Map.of()));
        assertEquals(
                List.of("February 2026", "January 2026"),
                page.select(".month-row").eachText());
        String said = page.select("#statement").text();
        assertTrue(said.contains("Coaching call with Carl, Tue 10 Feb, 10:00"), said);
        assertTrue(said.contains("by Carl: “=1+1 <b>”"), said);
        assertTrue(page.selectFirst("#statement tbody a").attr("href").startsWith(HERE + "/entries/"));
        assertTrue(page.selectFirst(".chart").attr("aria-label").contains("15 today"), page::html);
        assertEquals(
                HERE + "/statement.csv",
                page.selectFirst("#statement a[download]").attr("href"));
    }

    @Test
    @DisplayName("the filter works without scripts, stays as chosen, and goes along with older entries and CSV")
    void filtered() {
        Map<String, List<String>> chosen =
                Map.of("kind", List.of("SPENT"), "from", List.of("2026-02-01"), "to", List.of("2026-02-28"));
        Document page = shown("statement-filtered", r -> page(r, chosen));
        assertEquals(1, page.select("#statement tbody tr:not(.month-row)").size());
        assertEquals(List.of("SPENT"), page.select("#filter input[checked]").eachAttr("value"));
        assertEquals("2026-02-01", page.selectFirst("#f-from").val());
        assertEquals(
                HERE + "/statement.csv?kind=SPENT&from=2026-02-01&to=2026-02-28",
                page.selectFirst("#statement a[download]").attr("href"));
        assertEquals(HERE, page.selectFirst("#filter a").attr("href"));
        Document none = shown("statement-none", r -> page(r, Map.of("kind", List.of("CAME_BACK"))));
        assertTrue(none.select("#statement .empty").text().contains("No entries here"));
    }

    @Test
    @DisplayName("every number is explained: which credits, from where, and where all of them are now")
    void explained() {
        long seq = it.duologue()
                .walletQueries()
                .statement(it.student(), it.enrollment(), StatementFilter.ALL, PageRequest.first(1))
                .items()
                .get(0)
                .seq();
        Document page =
                shown("explained", r -> new ExplainedSheet(r).page(credits().explain(seq), "Leadership", HERE));
        String said = page.select("dialog").text();
        assertTrue(said.contains("−1, then 15 available"), said);
        assertTrue(said.contains("Coaching call with Carl, Tue 10 Feb, 10:00"), said);
        assertTrue(said.contains("What paid for the session"), said);
        assertTrue(said.contains("Used for sessions 1"), said);
        assertEquals(HERE, page.selectFirst("dialog [data-close]").attr("href"));
    }

    @Test
    @DisplayName("C-2.6: what was forfeited as it was given back is not said to have come back")
    void forfeited() {
        BookingId session = it.book(Leadership.berlin("2026-02-11T10:00")).get(0);
        it.duologue().enrollments().end(new EndEnrollment(it.owner(), it.enrollment(), false));
        it.duologue().bookings().cancel(new CancelSession(it.coach(), session, ""));
        long seq = it.duologue()
                .walletQueries()
                .statement(it.student(), it.enrollment(), StatementFilter.ALL, PageRequest.first(1))
                .items()
                .get(0)
                .seq();
        Document page = shown(
                "explained-forfeited", r -> new ExplainedSheet(r).page(credits().explain(seq), "Leadership", HERE));
        String said = page.select("dialog").text();
        assertTrue(said.contains("Forfeited, since it had ended 1"), said);
        assertFalse(said.contains("Came back to be used"), said);
        StatementJson.Payment payment =
                StatementJson.Explanation.of(credits().explain(seq)).payment().orElseThrow();
        assertEquals(List.of(1, 0, 1), List.of(payment.spent(), payment.refunded(), payment.forfeited()));
    }
}
