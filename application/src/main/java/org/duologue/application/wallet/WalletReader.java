package org.duologue.application.wallet;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.shared.Cursor;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.application.wallet.WalletView.LotView;
import org.duologue.application.wallet.spi.EnrolledWallets;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.RenewalPolicy;
import org.duologue.domain.wallet.Entry;
import org.duologue.domain.wallet.EntryKind;
import org.duologue.domain.wallet.Lot;
import org.duologue.domain.wallet.LotSource;
import org.duologue.domain.wallet.Renewal;
import org.duologue.domain.wallet.Wallet;

/** Answers questions about credits, over the ports: always about a settled copy. */
public final class WalletReader implements WalletQueries {

    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final MemberRepository members;
    private final EnrolledWallets enrolled;
    private final WalletRepository wallets;

    /** Over these ports. */
    public WalletReader(
            UnitOfWork unitOfWork,
            InstantSource clock,
            MemberRepository members,
            EnrolledWallets enrolled,
            WalletRepository wallets) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.members = Objects.requireNonNull(members, "members");
        this.enrolled = Objects.requireNonNull(enrolled, "enrolled");
        this.wallets = Objects.requireNonNull(wallets, "wallets");
    }

    private Wallet.State settled(Actor by, EnrollmentId enrollment) {
        return wallets.find(enrolled.require(by, enrollment, Right.SEE_ENROLLMENT))
                .orElseThrow()
                .at(clock.instant());
    }

    @Override
    public WalletView wallet(Actor by, EnrollmentId enrollment) {
        return unitOfWork.run(() -> {
            Wallet.State wallet = settled(by, enrollment);
            return new WalletView(
                    wallet.id(),
                    enrollment,
                    wallet.asOf(),
                    wallet.available(),
                    wallet.held(),
                    wallet.usable().stream().map(WalletReader::view).toList(),
                    wallet.renewal().map(renewal -> renewal.nextPolicy().cycle()),
                    wallet.nextRenewalAt(),
                    nextAmount(wallet),
                    endingAtRenewal(wallet));
        });
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

    @Override
    public Page<EntryView> statement(Actor by, EnrollmentId enrollment, PageRequest page) {
        return unitOfWork.run(() -> {
            Wallet.State wallet = settled(by, enrollment);
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
            Map<Integer, LotSource> sources =
                    wallet.lots().stream().collect(Collectors.toMap(Lot::number, Lot::source));
            return found.map(b -> view(b, sources, names));
        });
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
