package org.duologue.application.wallet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duologue.application.Ports;
import org.duologue.application.booking.SessionsPaid;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.CoachingSamples;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.WalletSamples;
import org.duologue.domain.wallet.Entry;
import org.duologue.domain.wallet.EntryKind;
import org.duologue.domain.wallet.Funding;
import org.duologue.domain.wallet.Lot;
import org.duologue.domain.wallet.Recall;
import org.duologue.domain.wallet.Wallet;

@Label("F6: a statement that is filtered, a balance over time, and every entry explained")
class StatementFilterProperties {

    private final Ports ports = new MemoryWorld(Leadership.MONDAY).ports();
    private final Statements statements =
            new Statements(new EntryViews(ports.members(), new SessionsPaid(ports.bookings())), ports.walletHistory());

    private Wallet stored(long seed) {
        WalletSamples samples = new WalletSamples(new CoachingSamples(ports, seed));
        Wallet wallet = samples.newWallet();
        for (int step = 0; step < 14; step++) {
            samples.act(wallet);
        }
        ports.unitOfWork().run(() -> ports.wallets().save(wallet));
        return wallet;
    }

    private Wallet opened(Wallet whole, Recall asked) {
        return ports.wallets().find(whole.state().id(), asked).orElseThrow();
    }

    @Example
    @Label("F6: every kind of entry is in exactly one group")
    void groups() {
        List<EntryKind> kinds = Arrays.stream(EntryGroup.values())
                .flatMap(group -> group.kinds().stream())
                .toList();
        assertEquals(EntryKind.values().length, kinds.size());
        assertEquals(EnumSet.allOf(EntryKind.class), EnumSet.copyOf(kinds));
    }

    @Example
    @Label("F6: days are the reader's, the first and the last one included, also where the clocks change")
    void days() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        LocalDate change = LocalDate.of(2026, 3, 29);
        StatementFilter filter = StatementFilter.days(Set.of(), Optional.of(change), Optional.of(change), berlin);
        assertEquals(Optional.of(Instant.parse("2026-03-28T23:00:00Z")), filter.from());
        assertEquals(Optional.of(Instant.parse("2026-03-29T22:00:00Z")), filter.before());
    }

    @Property(tries = 60)
    @Label("F6: pages of a filtered statement tell all that matches, once, newest first, whatever is written down yet")
    void filtered(
            @ForAll long seed,
            @ForAll Set<EntryGroup> groups,
            @ForAll @IntRange(max = 40) int days,
            @ForAll @IntRange(min = 1, max = 7) int limit,
            @ForAll @IntRange(max = 30) int from,
            @ForAll @IntRange(max = 30) int to) {
        Wallet whole = stored(seed);
        Wallet.State then = whole.at(whole.state().asOf().plus(Duration.ofDays(days)));
        List<Entry> all = then.entries();
        Instant first = all.isEmpty() ? then.asOf() : all.get(from % all.size()).effectiveAt();
        Instant last = all.isEmpty() ? then.asOf() : all.get(to % all.size()).effectiveAt();
        StatementFilter filter = new StatementFilter(groups, Optional.of(first), Optional.of(last));
        List<Long> told = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<EntryView> page = statements.entries(
                    opened(whole, Recall.NOTHING).at(then.asOf()), filter, new PageRequest(after, limit));
            page.items().forEach(entry -> told.add(0, entry.seq()));
            after = page.next();
        } while (after.isPresent());
        List<Long> expected = all.stream()
                .filter(e -> groups.isEmpty()
                        || groups.stream().anyMatch(group -> group.kinds().contains(e.kind())))
                .filter(e -> !e.effectiveAt().isBefore(first) && e.effectiveAt().isBefore(last))
                .map(Entry::seq)
                .toList();
        assertEquals(expected, told);
    }

    @Property(tries = 60)
    @Label("F6: each point of the course is the balance there really was, up to the one of now")
    void course(@ForAll long seed, @ForAll @IntRange(max = 400) int days) {
        Wallet whole = stored(seed);
        Instant now = whole.state().asOf().plus(Duration.ofDays(days));
        Wallet.State then = whole.at(now);
        ForecastView view = statements.forecast(opened(whole, Recall.NOTHING), now);
        assertTrue(view.course().size() <= BalanceCourse.MOST);
        Instant before = Instant.MIN;
        for (ForecastView.Point point : view.course()) {
            assertTrue(point.at().isAfter(before), point::toString);
            before = point.at();
            assertEquals(then.availableAt(point.at()), point.balance(), point::toString);
        }
        assertEquals(
                then.available(), view.course().get(view.course().size() - 1).balance());
        assertEquals(then.available(), view.forecast().available());
    }

    @Property(tries = 200)
    @Label("F6: a course of many entries is thinned to balances there really were; the first and the last one stay")
    void thinned(@ForAll @IntRange(min = 1, max = 500) int number, @ForAll @IntRange(min = 1, max = 5_000) int apart) {
        Instant begin = Leadership.MONDAY;
        List<Entry> entries = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            Instant at = begin.plus(Duration.ofMinutes((long) i * apart));
            entries.add(new Entry(i, EntryKind.GRANT, i, 1, i, at, at, Optional.empty(), Optional.empty(), ""));
        }
        Instant now = entries.get(number - 1).effectiveAt().plusSeconds(1);
        List<ForecastView.Point> course = BalanceCourse.of(entries, true, begin, now, number);
        assertTrue(course.size() <= BalanceCourse.MOST, () -> "" + course.size());
        assertEquals(1, course.get(0).balance());
        assertEquals(number, course.get(course.size() - 1).balance());
        course.forEach(point -> assertEquals(entries.get(point.balance() - 1).effectiveAt(), point.at()));
        assertTrue(number < BalanceCourse.MOST / 2 || course.size() >= BalanceCourse.MOST / 2, "not thinner than that");
    }

    @Property(tries = 30)
    @Label("F6, C-L1: each entry is explained by its lot, of which every credit is somewhere, and by all that moved it")
    void explained(@ForAll long seed, @ForAll @IntRange(max = 40) int days) {
        Wallet whole = stored(seed);
        Instant now = whole.state().asOf().plus(Duration.ofDays(days));
        Wallet.State then = whole.at(now);
        for (Entry entry : then.entries()) {
            EntryExplained told = new Explanations(statements)
                    .explain(entry.seq(), asked -> opened(whole, asked).at(now));
            assertEquals(entry.seq(), told.entry().seq());
            Optional<Lot> lot = then.lot(entry.lot());
            assertEquals(lot.map(Lot::number), told.lot().map(EntryExplained.Origin::number));
            told.lot().ifPresent(origin -> {
                assertEquals(
                        origin.amount(),
                        origin.available()
                                + origin.held()
                                + origin.consumed()
                                + origin.forfeited()
                                + origin.carriedOut()
                                + origin.transferredOut());
                assertEquals(lot.orElseThrow().available(), origin.available());
                assertEquals(EntryKind.GRANT, origin.granted().kind());
                assertEquals(origin.amount(), origin.granted().change());
                assertTrue(told.moves().stream().allMatch(move -> move.lot() == origin.number()));
                assertEquals(
                        then.entries().stream()
                                .filter(e -> e.lot() == origin.number())
                                .count(),
                        told.moves().size());
            });
            assertEquals(
                    then.fundings().stream()
                            .filter(f -> entry.about()
                                    .filter(f.ref().value()::equals)
                                    .isPresent())
                            .map(f -> List.of(f.spent(), cameBack(then, f), f.refunded() - cameBack(then, f)))
                            .findFirst(),
                    told.payment().map(p -> List.of(p.spent(), p.cameBack(), p.forfeited())));
        }
    }

    /** What has become available of it since it was paid last, less what was lost of that at once. */
    private static int cameBack(Wallet.State wallet, Funding funding) {
        int back = 0;
        for (Entry entry : wallet.entries()) {
            boolean about = entry.about().equals(Optional.of(funding.ref().value()));
            switch (about ? entry.kind() : EntryKind.GRANT) {
                case SPEND, CAPTURE -> back = 0;
                case REFUND, EXPIRE -> back += entry.change();
                default -> {}
            }
        }
        return back;
    }
}
