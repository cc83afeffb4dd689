package org.duologue.application.wallet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.shared.Cursor;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.wallet.WalletView.LotView;
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
final class Statements {

    private final MemberRepository members;

    Statements(MemberRepository members) {
        this.members = Objects.requireNonNull(members, "members");
    }

    WalletView view(Wallet.State wallet) {
        return new WalletView(
                wallet.id(),
                wallet.owner(),
                wallet.asOf(),
                wallet.available(),
                wallet.held(),
                wallet.usable().stream().map(Statements::view).toList(),
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

    /** The entries, newest first. */
    Page<EntryView> entries(Wallet.State wallet, PageRequest page) {
        long before = page.after()
                .map(cursor -> number(Cursor.parse(cursor, 1).get(0)))
                .orElse(Long.MAX_VALUE);
        List<Balanced> newestFirst = new ArrayList<>();
        int balance = 0;
        for (Entry entry : wallet.entries()) {
            balance += entry.change();
            if (entry.seq() < before) {
                newestFirst.add(0, new Balanced(entry, balance));
            }
        }
        Page<Balanced> found = Page.of(
                newestFirst.stream().limit(page.limit() + 1L).toList(),
                page.limit(),
                b -> Cursor.of(b.entry().seq()));
        Map<MemberId, String> names = names(found.items());
        Map<Integer, LotSource> sources = wallet.lots().stream().collect(Collectors.toMap(Lot::number, Lot::source));
        return found.map(b -> view(b, sources, names));
    }

    private static long number(String part) {
        try {
            return Long.parseLong(part);
        } catch (NumberFormatException e) {
            throw PageRequest.badCursor();
        }
    }

    private Map<MemberId, String> names(List<Balanced> entries) {
        List<MemberId> ids = entries.stream()
                .flatMap(b -> b.entry().by().stream())
                .map(MemberId::new)
                .distinct()
                .toList();
        return members.findAll(ids).stream().map(Member::state).collect(Collectors.toMap(Member.State::id, m -> m.name()
                .value()));
    }

    private static EntryView view(Balanced b, Map<Integer, LotSource> sources, Map<MemberId, String> names) {
        Entry entry = b.entry();
        return new EntryView(
                entry.seq(),
                entry.kind(),
                sources.getOrDefault(entry.lot(), LotSource.RENEWAL),
                entry.lot(),
                entry.change(),
                b.balance(),
                entry.effectiveAt(),
                entry.recordedAt(),
                entry.by().map(MemberId::new).map(names::get),
                entry.reason());
    }

    private record Balanced(Entry entry, int balance) {}
}
