package org.duologue.domain.wallet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.duologue.domain.shared.Cycle;

@Label("What owners of credits are told")
@Domain(WalletArbitraries.class)
@Domain(DomainContext.Global.class)
class AnnouncingProperties {

    @Property(tries = 1_000)
    @Label("C-D1, C-1.3: whatever happens, and whenever it is looked at, as much is told as by one who keeps lists")
    void asListed(@ForAll Story story) {
        Wallet wallet = story.opening().open();
        Lists lists = new Lists();
        for (Call call : story.calls()) {
            call.on(wallet);
            if (call.op() == Step.Op.TOUCH || call.lot() % 2 == 0) {
                Wallet.State before = wallet.at(call.now());
                List<Announcement> told = Announcing.announce(wallet, call.now());
                assertEquals(lists.tell(before), told);
                assertEquals(before.entries(), wallet.state().entries(), "telling moves nothing");
                assertEquals(before.available(), wallet.state().available());
                assertEquals(List.of(), Announcing.announce(wallet, call.now()), "C-I2");
            }
        }
    }

    @Property(tries = 1_000)
    @Label("C-1.3: nothing is missed by who does not look before it is time, whoever touched the wallet last")
    void nextLook(@ForAll Story story) {
        Wallet wallet = story.opening().open();
        for (Call call : story.calls()) {
            call.on(wallet);
            Wallet.State now = wallet.state();
            Instant next = now.nextLookAt().orElse(now.asOf().plus(Duration.ofDays(4_000)));
            if (next.isAfter(now.asOf())) {
                Wallet early = Wallet.restore(now);
                assertEquals(List.of(), Announcing.announce(early, next.minusMillis(1)));
                assertEquals(now.entries(), early.state().entries());
            }
            if (call.op() == Step.Op.TOUCH) {
                Announcing.announce(wallet, call.now());
                Instant asOf = wallet.state().asOf();
                assertTrue(
                        wallet.state()
                                .nextLookAt()
                                .filter(at -> !at.isAfter(asOf))
                                .isEmpty(),
                        "it moves on");
            }
        }
    }

    @Example
    @Label("C-X14, C-1.8: an end at which nothing is lost is looked at once: a refund into that lot is shown, not"
            + " mailed")
    void lateRefund() {
        Purse purse = Purse.of(Cycle.WEEKLY, 4, Purse.upTo(3));
        purse.spend("a", 1, Purse.day(1));
        Instant soon = Purse.day(6);
        assertEquals(List.of(), Announcing.announce(purse.wallet(), soon), "all three are carried over");
        purse.cancel("a", soon.plusMillis(1));
        assertEquals(List.of(), Announcing.announce(purse.wallet(), soon.plusMillis(2)));
        assertEquals(List.of(new Ending(1, Purse.day(7))), Announcing.endings(purse.wallet(), soon.plusMillis(2)));
        Purse late = Purse.of(Cycle.WEEKLY, 1, Purse.RESET);
        late.spend("a", 1, Purse.day(1));
        assertEquals(List.of(), Announcing.announce(late.wallet(), soon), "there is nothing in it");
        late.cancel("a", soon.plusMillis(1));
        assertEquals(
                List.of(new Announcement(Announcement.Kind.ENDING, 1)),
                Announcing.announce(late.wallet(), soon.plusMillis(2)));
    }

    @Example
    @Label("C-1.3: what lasts fourteen days is told of a day before its end, what lasts longer a week before")
    void twoWeeks() {
        assertEquals(Optional.of(Purse.day(13)), dueOf(Purse.day(14)));
        assertEquals(
                Optional.of(Purse.day(7).plusMillis(1)), dueOf(Purse.day(14).plusMillis(1)));
    }

    private static Optional<Instant> dueOf(Instant end) {
        Purse purse = Purse.empty();
        purse.purchase(3, 50, Optional.of(end), Purse.day(0));
        return Announcing.dueAt(purse.lot(1));
    }

    /** Tells, and keeps lists of what it has told. */
    private static final class Lists {

        private final Set<Integer> arrived = new HashSet<>();
        private final Set<Integer> ended = new HashSet<>();

        List<Announcement> tell(Wallet.State wallet) {
            Set<Lot> renewed = new HashSet<>();
            Set<Lot> ending = new HashSet<>();
            for (Lot lot : wallet.lots()) {
                if (lot.available() == 0 || ended.contains(lot.number())) {
                    continue;
                }
                boolean fresh = lot.source() == LotSource.RENEWAL && arrived.add(lot.number());
                if (fresh && hours(lot.effectiveFrom(), wallet.asOf()) <= 48) {
                    renewed.add(lot);
                }
                if (endsSoon(lot, wallet.asOf())) {
                    ended.add(lot.number());
                    ending.add(lot);
                }
            }
            ending.removeIf(lot -> lost(wallet, lot.expiresAt().orElseThrow()) == 0);
            List<Announcement> told = new ArrayList<>();
            renewed.stream()
                    .max(Comparator.comparingInt(Lot::number))
                    .ifPresent(lot -> told.add(new Announcement(Announcement.Kind.RENEWED, lot.number())));
            ending.stream()
                    .max(Comparator.comparing((Lot lot) -> lot.expiresAt().orElseThrow())
                            .thenComparingInt(Lot::number))
                    .ifPresent(lot -> told.add(new Announcement(Announcement.Kind.ENDING, lot.number())));
            return told;
        }

        private static boolean endsSoon(Lot lot, Instant now) {
            return lot.expiresAt()
                    .filter(end -> {
                        long left = hours(now, end);
                        return left <= (hours(lot.effectiveFrom(), end) <= 14 * 24 ? 24 : 7 * 24);
                    })
                    .isPresent();
        }

        /** Whole hours, counting one that has begun. */
        private static long hours(Instant from, Instant to) {
            return -Math.floorDiv(-Duration.between(from, to).toMillis(), 3_600_000L);
        }

        /** What the ledger will say is lost then of what there is now. */
        private static int lost(Wallet.State wallet, Instant end) {
            Set<Integer> lots = new HashSet<>();
            wallet.usable().stream()
                    .filter(lot -> lot.expiresAt().filter(end::equals).isPresent())
                    .forEach(lot -> lots.add(lot.number()));
            return Wallet.restore(wallet).at(end).entries().stream()
                    .filter(e -> e.kind() == EntryKind.EXPIRE
                            && e.seq() > wallet.tally().entries())
                    .filter(e -> lots.contains(e.lot()))
                    .mapToInt(Entry::amount)
                    .sum();
        }
    }
}
