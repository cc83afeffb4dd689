package org.duologue.application.wallet;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.shared.Cursor;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.wallet.WalletView.LotView;
import org.duologue.application.wallet.spi.WalletHistory;
import org.duologue.application.wallet.spi.WalletHistory.Line;
import org.duologue.application.wallet.spi.WalletHistory.Range;
import org.duologue.application.wallet.spi.WalletHistory.Turnover;
import org.duologue.application.wallet.spi.WalletHistory.Which;
import org.duologue.domain.shared.RenewalPolicy;
import org.duologue.domain.wallet.Entry;
import org.duologue.domain.wallet.EntryKind;
import org.duologue.domain.wallet.Forecast;
import org.duologue.domain.wallet.Lot;
import org.duologue.domain.wallet.Renewal;
import org.duologue.domain.wallet.Wallet;

/** Tells what is in a settled wallet and how that came to be. */
public final class Statements {

    private static final Duration SEEN = Duration.ofDays(365);
    private static final int MOST_SEEN = 500;
    private static final Duration AHEAD = Duration.ofDays(2 * 365);
    private static final int MOST_AHEAD = 12;

    private final EntryViews views;
    private final WalletHistory history;

    /** With names and sessions from there, and wallets' past. */
    public Statements(EntryViews views, WalletHistory history) {
        this.views = Objects.requireNonNull(views, "views");
        this.history = Objects.requireNonNull(history, "history");
    }

    WalletView view(Wallet.State wallet) {
        return new WalletView(
                wallet.id(),
                wallet.owner(),
                wallet.asOf(),
                wallet.available(),
                wallet.held(),
                wallet.usable().stream().map(Statements::view).toList(),
                wallet.renewal().map(renewal -> renewal.schedule().policy()),
                wallet.renewal().flatMap(Renewal::pending),
                wallet.renewal().map(renewal -> renewal.nextPolicy().cycle()),
                wallet.nextRenewalAt(),
                nextAmount(wallet),
                endingAtRenewal(wallet));
    }

    private static int nextAmount(Wallet.State wallet) {
        return wallet.nextRenewalAt()
                .flatMap(at -> wallet.renewal())
                .map(Renewal::nextPolicy)
                .map(RenewalPolicy::amount)
                .map(credits -> credits.amount())
                .orElse(0);
    }

    /** What would be forfeited at the next renewal if nothing else happened: the wallet's own rules say it. */
    private static int endingAtRenewal(Wallet.State wallet) {
        return wallet.nextRenewalAt()
                .map(next -> Wallet.restore(wallet).at(next).entries().stream()
                        .filter(entry -> entry.kind() == EntryKind.EXPIRE
                                && entry.effectiveAt().equals(next))
                        .mapToInt(Entry::amount)
                        .sum())
                .orElse(0);
    }

    private static LotView view(Lot lot) {
        return new LotView(
                lot.number(), lot.source(), lot.amount(), lot.available(), lot.effectiveFrom(), lot.expiresAt());
    }

    /** The entries that match, newest first. */
    Page<EntryView> entries(Wallet.State settled, StatementFilter filter, PageRequest page) {
        long before = page.after()
                .map(cursor -> number(Cursor.parse(cursor, 1).get(0)))
                .orElse(Long.MAX_VALUE);
        Page<Line> found = Page.of(
                lines(settled, new Range(before, page.limit() + 1, filter.which())),
                page.limit(),
                line -> Cursor.of(line.entry().seq()));
        return new Page<>(views.of(found.items()), found.next());
    }

    /** Newest first: what is due comes before what is written down, since it will be written next. */
    List<Line> lines(Wallet.State settled, Range range) {
        List<Line> newestFirst = new ArrayList<>(settled.entries().stream()
                .filter(entry -> entry.seq() < range.before())
                .filter(range.which()::includes)
                .sorted(Comparator.comparingLong(Entry::seq).reversed())
                .limit(range.limit())
                .map(entry -> new Line(entry, settled.lot(entry.lot()).map(Lot::source)))
                .toList());
        int wanted = range.limit() - newestFirst.size();
        if (wanted > 0) {
            newestFirst.addAll(history.entries(settled.id(), new Range(range.before(), wanted, range.which())));
        }
        return newestFirst;
    }

    /** How the balance came about, and what becomes of it. */
    ForecastView forecast(Wallet wallet, Instant now) {
        Wallet.State settled = wallet.at(now);
        Instant from = settled.asOf().minus(SEEN);
        Which since = Which.of(Which.ALL.kinds(), Optional.of(from), Optional.empty());
        List<Entry> byTime = new ArrayList<>(lines(settled, new Range(Long.MAX_VALUE, MOST_SEEN, since)).stream()
                .map(Line::entry)
                .toList());
        Collections.reverse(byTime);
        return new ForecastView(
                BalanceCourse.of(byTime, byTime.size() < MOST_SEEN, from, settled.asOf(), settled.available()),
                Forecast.of(wallet, now, MOST_AHEAD, settled.asOf().plus(AHEAD)));
    }

    List<EntryView> views(List<Line> lines) {
        return views.of(lines);
    }

    Turnover turnover(Wallet.State wallet) {
        return history.turnover(wallet.id());
    }

    /** What was available at the instant; what lies behind the last entry is settled, but no further than now. */
    AvailableView available(Wallet wallet, Instant at) {
        Wallet.State stored = wallet.state();
        return new AvailableView(
                at,
                at.isBefore(stored.asOf())
                        ? history.availableAt(stored.id(), at)
                        : wallet.at(at).available());
    }

    private static long number(String part) {
        try {
            return Long.parseLong(part);
        } catch (NumberFormatException e) {
            throw PageRequest.badCursor();
        }
    }
}
