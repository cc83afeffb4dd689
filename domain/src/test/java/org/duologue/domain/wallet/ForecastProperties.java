package org.duologue.domain.wallet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Cycle;

@Label("F6: the forecast is what the wallet really becomes when nothing else happens")
@Domain(WalletArbitraries.class)
@Domain(DomainContext.Global.class)
class ForecastProperties {

    private static Wallet lived(Story story) {
        Wallet wallet = story.opening().open();
        story.calls().forEach(call -> call.on(wallet));
        return wallet;
    }

    @Property(tries = 500)
    @Label("F6: the balance at each instant told, a millisecond before and after, and up to the end of the forecast")
    void balances(@ForAll Story story, @ForAll @IntRange(min = 1, max = 12) int most) {
        Wallet wallet = lived(story);
        Instant now = wallet.state().asOf();
        Forecast forecast = Forecast.of(wallet, now, most, now.plus(Duration.ofDays(730)));
        assertEquals(wallet.at(now).available(), balance(forecast, now));
        for (Forecast.Event event : forecast.events()) {
            for (int ms = -1; ms <= 1; ms++) {
                Instant at = event.at().plusMillis(ms);
                if (!at.isBefore(now) && at.isBefore(forecast.until())) {
                    assertEquals(wallet.at(at).available(), balance(forecast, at), "at " + at);
                }
            }
        }
        Instant last = forecast.until().minusMillis(1);
        assertEquals(wallet.at(last).available(), balance(forecast, last), "until the end");
    }

    /** What it says can be spent at an instant. */
    private static int balance(Forecast forecast, Instant at) {
        return forecast.events().stream()
                .filter(event -> !event.at().isAfter(at))
                .reduce((earlier, last) -> last)
                .map(Forecast.Event::balance)
                .orElse(forecast.available());
    }

    @Property(tries = 500)
    @Label("F6: what ends, renews, comes back or is skipped is what the wallet writes down at that instant")
    void amounts(@ForAll Story story) {
        Wallet wallet = lived(story);
        long written = wallet.state().tally().entries();
        Instant now = wallet.state().asOf();
        Forecast forecast = Forecast.of(wallet, now, 12, now.plus(Duration.ofDays(730)));
        Wallet.State then = wallet.at(forecast.until().minusMillis(1));
        for (Forecast.Event event : forecast.events()) {
            List<Entry> there = then.entries().stream()
                    .filter(e -> e.seq() > written && e.effectiveAt().equals(event.at()))
                    .toList();
            assertEquals(sum(there, e -> e.kind() == EntryKind.EXPIRE), event.ended());
            assertEquals(sum(there, e -> e.kind() == EntryKind.RELEASE), event.releasedHeld());
            assertEquals(sum(there, e -> isRenewal(e, then)), event.renewed());
            assertEquals(there.stream().anyMatch(e -> e.kind() == EntryKind.PERIOD_SKIPPED), event.skipped());
        }
        assertTrue(
                then.entries().stream().filter(e -> e.seq() > written).allMatch(e -> forecast.events().stream()
                        .anyMatch(event -> event.at().equals(e.effectiveAt()))),
                "nothing is left out");
    }

    private static boolean isRenewal(Entry entry, Wallet.State wallet) {
        return entry.kind() == EntryKind.GRANT
                && wallet.lot(entry.lot()).orElseThrow().source() == LotSource.RENEWAL;
    }

    private static int sum(List<Entry> entries, Predicate<Entry> which) {
        return entries.stream().filter(which).mapToInt(Entry::amount).sum();
    }

    @Property(tries = 200)
    @Label("F6: it is bounded, in the order of time, and changes nothing")
    void bounded(
            @ForAll Story story, @ForAll @IntRange(min = 1, max = 5) int most, @ForAll @IntRange(max = 90) int days) {
        Wallet wallet = lived(story);
        Wallet.State before = wallet.state();
        Instant now = before.asOf();
        Instant horizon = now.plus(Duration.ofDays(days));
        Forecast forecast = Forecast.of(wallet, now, most, horizon);
        assertEquals(before, wallet.state());
        assertTrue(forecast.events().size() <= most);
        assertFalse(forecast.until().isAfter(horizon));
        Instant last = now;
        for (Forecast.Event event : forecast.events()) {
            assertTrue(event.at().isAfter(last) && event.at().isBefore(horizon), event::toString);
            last = event.at();
        }
    }

    @Property(tries = 200)
    @Label("F6: a part of a wallet, as it is opened from a store, says the same as the whole")
    void ofAPart(@ForAll Story story) {
        Wallet whole = lived(story);
        Instant now = whole.state().asOf();
        Instant horizon = now.plus(Duration.ofDays(400));
        Wallet part = Wallet.restore(whole.state().part(Recall.NOTHING));
        assertEquals(Forecast.of(whole, now, 12, horizon), Forecast.of(part, now, 12, horizon));
    }

    @Example
    @Label("F6: weekly 5, up to 1 carried over, 2 held until d3, looked at on d1: what comes when")
    void example() {
        Wallet wallet = Purse.of(Cycle.WEEKLY, 5, Purse.upTo(1)).wallet();
        HoldId hold = Purse.holdId("1");
        CommandId id = new CommandId(Purse.named("hold"));
        wallet.hold(id, hold, Credits.of(2), Purse.day(3), Cause.TIME, Purse.day(1));
        Forecast forecast = Forecast.of(wallet, Purse.day(1), 3, Purse.day(300));
        assertEquals(
                new Forecast(
                        Purse.day(1),
                        3,
                        List.of(
                                new Forecast.Event(Purse.day(3), 0, 0, 2, false, 5),
                                new Forecast.Event(Purse.day(7), 4, 5, 0, false, 6),
                                new Forecast.Event(Purse.day(14), 5, 5, 0, false, 6)),
                        Purse.day(21)),
                forecast);
        assertEquals(Optional.of(Purse.day(7)), forecast.nextEnd().map(Forecast.Event::at));
    }
}
