package org.duologue.web.wallet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.wallet.AssignCredits;
import org.duologue.application.wallet.ChangeRenewal;
import org.duologue.application.wallet.RenewalSettings;
import org.duologue.application.wallet.WalletView;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Cycle;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.FormSheet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What those who lead can do about credits: take back what is unused, change the renewal")
class CreditSheetsTest {

    private static final RenewalSettings MONTHLY_FOUR =
            new RenewalSettings(4, Cycle.MONTHLY, new CarryOver.CarryUpTo(Credits.of(2)));

    private final Leadership it = Leadership.in(new MemoryWorld(Leadership.MONDAY), 10);

    private Reader reader(Locale language) {
        return Shown.reader(it.coach(), "Carl", "Europe/Berlin", Leadership.MONDAY, language);
    }

    private WalletView wallet() {
        return it.duologue().walletQueries().wallet(it.coach(), it.enrollment());
    }

    private ChangeRenewal change() {
        return new ChangeRenewal(it.coach(), it.enrollment(), MONTHLY_FOUR);
    }

    @Test
    @DisplayName("2.7: only an assigned lot offers to be taken back, only to those who lead, with what is left of it")
    void takeBackIsOffered() {
        it.duologue().wallets().assignCredits(new AssignCredits(it.coach(), it.enrollment(), 3, ""));
        Reader reader = reader(Locale.ENGLISH);
        WalletModel led = new WalletSheet(wallet(), reader, Optional.of("/app/coaching/x")).balance();
        assertEquals(Optional.empty(), led.sources().get(0).takeBack());
        assertEquals(
                "Take back up to 3",
                led.sources().get(1).takeBack().orElseThrow().label());
        assertEquals(
                "/app/coaching/x/take-back/2",
                led.sources().get(1).takeBack().orElseThrow().href());
        WalletModel own = new WalletSheet(wallet(), reader).balance();
        assertTrue(own.sources().stream().allMatch(source -> source.takeBack().isEmpty()));
        assertEquals("", own.change());
        TakeBackModel model = TakeBackPages.model(
                it.duologue().enrollmentQueries().enrollment(it.coach(), it.enrollment()),
                it.duologue().walletQueries().quoteTakeBack(it.coach(), it.enrollment(), 2),
                Entered.nothing(),
                Optional.empty(),
                reader);
        assertEquals("3", model.credits().value());
        Document page = Shown.page("take-back", new Page("wallet/take-back.jte", model), reader);
        assertTrue(page.select("#take-back").text().contains("3 credits were assigned on"));
    }

    @Test
    @DisplayName("F2: the form shows how it renews now, then what a change does, with its days")
    void renewalIsQuoted() {
        Reader reader = reader(Locale.ENGLISH);
        RenewalSheet sheet = new RenewalSheet(
                it.duologue().enrollmentQueries().enrollment(it.coach(), it.enrollment()), wallet(), reader);
        Page first = sheet.form(Entered.nothing(), Optional.empty(), Optional.empty(), "");
        assertEquals(
                "10 every week, unused ones stay",
                ((FormSheet) first.model()).preview().orElseThrow().sentence());
        var quote = it.duologue().walletQueries().quoteRenewal(change());
        Page then = sheet.form(Entered.nothing(), Optional.empty(), Optional.of(quote), "seen");
        FormSheet model = (FormSheet) then.model();
        assertEquals(
                "From Mon 12 Jan: 4 every month, up to 2 unused ones carry over.",
                model.preview().orElseThrow().sentence());
        assertEquals("Change it", model.submit());
        assertEquals(
                "Mon 12 Jan, 09:00",
                model.preview().orElseThrow().facts().get(1).label());
        assertEquals(
                "Thu 12 Feb, 09:00",
                model.preview().orElseThrow().facts().get(2).label());
        Document page = Shown.page("renewal", then, reader);
        assertEquals("seen", page.select("input[name=reviewed]").attr("value"));
    }

    @Test
    @DisplayName("P1: a pending change is said where the credits are, in both languages")
    void pending() {
        it.duologue().wallets().changeRenewal(change());
        WalletSheet sheet = new WalletSheet(wallet(), reader(Locale.ENGLISH), Optional.of("/app/coaching/x"));
        assertEquals(
                "From Mon 12 Jan: 4 every month, up to 2 unused ones carry over.",
                sheet.balance().pending());
        assertEquals("/app/coaching/x/renewal", sheet.balance().change());
        String german =
                new WalletSheet(wallet(), reader(Locale.GERMAN)).balance().pending();
        assertTrue(german.contains("4 jeden Monat, bis zu 2 ungenutzte bleiben"), german);
        assertFalse(sheet.balance().comes().isEmpty());
    }
}
