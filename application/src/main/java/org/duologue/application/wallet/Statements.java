package org.duologue.application.wallet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.shared.Cursor;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.wallet.WalletView.LotView;
import org.duologue.application.wallet.spi.WalletHistory;
import org.duologue.application.wallet.spi.WalletHistory.Line;
import org.duologue.application.wallet.spi.WalletHistory.Range;
import org.duologue.application.wallet.spi.WalletHistory.Turnover;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.RenewalPolicy;
import org.duologue.domain.wallet.Entry;
import org.duologue.domain.wallet.EntryKind;
import org.duologue.domain.wallet.Lot;
import org.duologue.domain.wallet.LotSource;
import org.duologue.domain.wallet.Renewal;
import org.duologue.domain.wallet.Wallet;

/** Tells what is in a settled wallet and how that came to be. */
public final class Statements {

    private final MemberRepository members;
    private final WalletHistory history;

    /** With people's names from there, and wallets' past. */
    public Statements(MemberRepository members, WalletHistory history) {
        this.members = Objects.requireNonNull(members, "members");
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

    /** The entries, newest first: what is due comes before what is written down, since it will be written next. */
    Page<EntryView> entries(Wallet.State settled, PageRequest page) {
        long before = page.after()
                .map(cursor -> number(Cursor.parse(cursor, 1).get(0)))
                .orElse(Long.MAX_VALUE);
        int wanted = page.limit() + 1;
        List<Line> newestFirst = new ArrayList<>(due(settled, before, wanted));
        if (newestFirst.size() < wanted) {
            newestFirst.addAll(history.entries(settled.id(), new Range(before, wanted - newestFirst.size())));
        }
        Page<Line> found = Page.of(
                newestFirst, page.limit(), line -> Cursor.of(line.entry().seq()));
        Map<MemberId, String> names = names(found.items());
        return found.map(line -> view(line, names));
    }

    private static List<Line> due(Wallet.State settled, long before, int limit) {
        return settled.entries().stream()
                .filter(entry -> entry.seq() < before)
                .sorted(Comparator.comparingLong(Entry::seq).reversed())
                .limit(limit)
                .map(entry -> new Line(entry, settled.lot(entry.lot()).map(Lot::source)))
                .toList();
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

    private Map<MemberId, String> names(List<Line> lines) {
        List<MemberId> ids = lines.stream()
                .flatMap(line -> line.entry().by().stream())
                .map(MemberId::new)
                .distinct()
                .toList();
        return members.findAll(ids).stream().map(Member::state).collect(Collectors.toMap(Member.State::id, m -> m.name()
                .value()));
    }

    private static EntryView view(Line line, Map<MemberId, String> names) {
        Entry entry = line.entry();
        return new EntryView(
                entry.seq(),
                entry.kind(),
                line.source().orElse(LotSource.RENEWAL),
                entry.lot(),
                entry.change(),
                entry.balance(),
                entry.effectiveAt(),
                entry.recordedAt(),
                entry.by().map(MemberId::new).map(names::get),
                entry.reason());
    }
}
