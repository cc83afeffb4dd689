package org.duologue.domain.wallet;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.wallet.Announcement.Kind;

/**
 * What the owner of a wallet is told of its lots: of an allocation that it came, unless that is old news, and of
 * whatever ends that it does, a week before, or a day before if it lasts two weeks or less. Each lot carries how much
 * of it has been told, so that nothing is told twice, and nothing is missed because somebody else touched the wallet
 * first. A lot with nothing to spend is not talked about; should something come back into it, it is.
 *
 * <p>Each end is looked at once. If nothing would be lost then, since all that is left is carried over, there is no
 * mail and the lot counts as told: what changes that in its last days, a refund or another policy, is told by the mail
 * about that change and by {@link #endings} on the wallet's page, not by a second look at every change.
 */
public final class Announcing {

    private static final Duration OLD_NEWS = Duration.ofDays(2);
    private static final Duration SHORT_LIFE = Duration.ofDays(14);
    private static final Duration SHORT_NOTICE = Duration.ofDays(1);
    private static final Duration NOTICE = Duration.ofDays(7);

    private Announcing() {}

    /** When something is to be told of the lot; empty: nothing any more, as it is now. */
    static Optional<Instant> dueAt(Lot lot) {
        if (lot.available() == 0 || lot.announced() == Announced.END) {
            return Optional.empty();
        }
        if (lot.source() == LotSource.RENEWAL && lot.announced() == Announced.NOTHING) {
            return Optional.of(lot.effectiveFrom());
        }
        return lot.expiresAt().map(end -> endDueAt(lot, end));
    }

    private static Instant endDueAt(Lot lot, Instant end) {
        boolean isShort = Duration.between(lot.effectiveFrom(), end).compareTo(SHORT_LIFE) <= 0;
        Instant due = end.minus(isShort ? SHORT_NOTICE : NOTICE);
        return due.isBefore(lot.effectiveFrom()) ? lot.effectiveFrom() : due;
    }

    /**
     * Settles the wallet, marks what is due as told, and answers it: one announcement of each kind at most, about what
     * there is now. It is told if what has become of the wallet is stored.
     */
    public static List<Announcement> announce(Wallet wallet, Instant now) {
        WalletBooks books = WalletBooks.settled(wallet.state(), now);
        List<Announcement> due = announce(books);
        wallet.become(Wallet.restore(books.state()));
        return due;
    }

    private static List<Announcement> announce(WalletBooks books) {
        Instant now = books.asOf();
        List<Lot> ending = new ArrayList<>();
        Optional<Lot> renewed = Optional.empty();
        for (Lot lot : books.ledger().usable()) {
            if (!isDue(lot, now)) {
                continue;
            }
            if (lot.source() == LotSource.RENEWAL && lot.announced() == Announced.NOTHING && isNews(lot, now)) {
                renewed = renewed.filter(other -> other.number() > lot.number()).or(() -> Optional.of(lot));
            }
            if (lot.expiresAt().filter(end -> !endDueAt(lot, end).isAfter(now)).isPresent()) {
                ending.add(lot);
            }
            books.ledger().announced(lot.number(), ending.contains(lot) ? Announced.END : Announced.ARRIVAL);
        }
        List<Announcement> due = new ArrayList<>();
        renewed.ifPresent(lot -> due.add(new Announcement(Kind.RENEWED, lot.number())));
        last(ending, books.state()).ifPresent(lot -> due.add(new Announcement(Kind.ENDING, lot.number())));
        return due;
    }

    private static boolean isDue(Lot lot, Instant now) {
        return dueAt(lot).filter(due -> !due.isAfter(now)).isPresent();
    }

    private static boolean isNews(Lot lot, Instant now) {
        return !lot.effectiveFrom().plus(OLD_NEWS).isBefore(now);
    }

    /** The one that ends last, of those with which anything is lost. */
    private static Optional<Lot> last(List<Lot> ending, Wallet.State wallet) {
        return ending.stream()
                .filter(lot -> lostAt(wallet, lot.expiresAt().orElseThrow()) > 0)
                .max(Comparator.comparing((Lot lot) -> lot.expiresAt().orElseThrow())
                        .thenComparing(Lot::number));
    }

    /** What is lost at each end that is ahead if nothing else happens, the soonest first. */
    public static List<Ending> endings(Wallet wallet, Instant now) {
        Wallet.State settled = wallet.at(now);
        return settled.usable().stream()
                .flatMap(lot -> lot.expiresAt().stream())
                .distinct()
                .sorted()
                .map(end -> new Ending(lostAt(settled, end), end))
                .filter(ending -> ending.credits() > 0)
                .toList();
    }

    private static int lostAt(Wallet.State settled, Instant end) {
        Ledger then = WalletBooks.settled(settled, end).ledger();
        return settled.usable().stream()
                .filter(lot -> lot.expiresAt().equals(Optional.of(end)))
                .mapToInt(
                        lot -> Math.min(lot.available(), then.lot(lot.number()).forfeited() - lot.forfeited()))
                .sum();
    }
}
