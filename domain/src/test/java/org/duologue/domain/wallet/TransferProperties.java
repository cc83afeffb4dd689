package org.duologue.domain.wallet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Credits;

@Label("X13, X14, B2: a pool and the wallets of members")
class TransferProperties {

    private static final Instant START = Purse.day(0);

    /** Of the wallets 0 (the pool), 1 and 2: what one does with another, so long after the step before. */
    record Deed(What what, int from, int to, int credits, Duration later) {}

    enum What {
        TRANSFER,
        BUY,
        ASSIGN,
        SPEND,
        REFUND,
        CLOSE
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        Arbitrary<What> what = Arbitraries.frequency(
                Tuple.of(8, What.TRANSFER),
                Tuple.of(4, What.BUY),
                Tuple.of(2, What.ASSIGN),
                Tuple.of(3, What.SPEND),
                Tuple.of(2, What.REFUND),
                Tuple.of(1, What.CLOSE));
        Arbitrary<Integer> wallet = Arbitraries.integers().between(0, 2);
        Arbitrary<Integer> credits = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(0, 6)), Tuple.of(1, Arbitraries.of(1000, 1001)));
        Arbitrary<Duration> later = Arbitraries.of(
                Duration.ZERO,
                Duration.ofMillis(1),
                Duration.ofDays(2),
                Duration.ofDays(2).minusMillis(1));
        return Combinators.combine(what, wallet, wallet, credits, later)
                .as(Deed::new)
                .list()
                .ofMaxSize(24);
    }

    @Property(tries = 400)
    @Label("C-L3: issued = available + held + consumed + forfeited over all wallets; all laws hold in each")
    void conserved(@ForAll("deeds") List<Deed> deeds) {
        Three three = new Three();
        deeds.forEach(three::act);
        for (Category category : Category.values()) {
            int issued = three.lots().stream()
                    .filter(lot -> lot.category() == category
                            && (lot.source() == LotSource.PURCHASE || lot.source() == LotSource.ADMIN))
                    .mapToInt(Lot::amount)
                    .sum();
            int there = three.lots().stream()
                    .filter(lot -> lot.category() == category)
                    .mapToInt(lot -> lot.available() + lot.held() + lot.consumed() + lot.forfeited())
                    .sum();
            assertEquals(issued, there, "B2 " + category);
        }
        three.wallets.forEach(wallet -> WalletLaws.check(wallet.state()));
    }

    @Property(tries = 400)
    @Label("C-I1, C-I4: a refused transfer leaves both wallets alone, and a repeated one has no second effect")
    void onceOrNotAtAll(@ForAll("deeds") List<Deed> deeds) {
        Three three = new Three();
        for (Deed deed : deeds) {
            boolean transfer = deed.what() == What.TRANSFER && deed.from() != deed.to();
            List<Wallet.State> before = three.states();
            String answer = three.act(deed);
            if (transfer && !answer.equals("ok")) {
                assertEquals(before, three.states());
            } else if (transfer) {
                List<Wallet.State> after = three.states();
                assertEquals("ok", three.repeat(deed));
                assertEquals(after, three.states());
            }
        }
    }

    @Property(tries = 400)
    @Label("B2: what arrives is what left: as many credits of the same category, priority and end")
    void keepsItsKind(@ForAll("deeds") List<Deed> deeds) {
        Three three = new Three();
        for (Deed deed : deeds) {
            boolean transfer = deed.what() == What.TRANSFER && deed.from() != deed.to();
            List<String> before = three.kinds();
            if (three.act(deed).equals("ok") && transfer && deed.later().isZero()) {
                assertEquals(before, three.kinds());
            }
        }
    }

    @Example
    @Label("a paused wallet gives nothing, but takes")
    void paused() {
        Three three = new Three();
        three.act(new Deed(What.BUY, 0, 0, 4, Duration.ZERO));
        three.act(new Deed(What.BUY, 1, 0, 4, Duration.ZERO));
        three.wallets.get(1).pause(new CommandId(new UUID(9, 9)), three.now);
        List<Wallet.State> before = three.states();
        assertEquals("wallet-paused", three.act(new Deed(What.TRANSFER, 1, 0, 2, Duration.ZERO)));
        assertEquals(before, three.states());
        assertEquals("ok", three.act(new Deed(What.TRANSFER, 0, 1, 2, Duration.ZERO)));
        assertEquals(7, three.wallets.get(1).state().available());
    }

    @Example
    @Label("B2: free and paid credits that are alike in all else arrive as what they were")
    void freeAndPaid() {
        Three three = new Three();
        three.act(new Deed(What.ASSIGN, 0, 0, 3, Duration.ZERO));
        three.act(new Deed(What.BUY, 0, 0, 3, Duration.ZERO));
        List<String> before = three.kinds();
        assertEquals("ok", three.act(new Deed(What.TRANSFER, 0, 1, 7, Duration.ZERO)));
        assertEquals(before, three.kinds());
    }

    /** Three wallets and a clock. */
    private static final class Three {

        private final List<Wallet> wallets = new ArrayList<>();
        private Instant now = START;
        private int commands;

        Three() {
            wallets.add(open(new WalletOwner.OfPool(new UUID(0, 1))));
            wallets.add(open(new WalletOwner.OfMember(new UUID(0, 2))));
            wallets.add(open(new WalletOwner.OfMember(new UUID(0, 3))));
        }

        private static Wallet open(WalletOwner owner) {
            return Wallet.open(
                    new WalletId(owner.id()),
                    owner,
                    Optional.empty(),
                    ZoneOffset.UTC,
                    new ExpiredRefund.Grace(Duration.ofDays(14)),
                    START);
        }

        String act(Deed deed) {
            now = now.plus(deed.later());
            commands++;
            return repeat(deed);
        }

        String repeat(Deed deed) {
            CommandId id = new CommandId(new UUID(4, commands));
            Wallet from = wallets.get(deed.from());
            FundingRef ref = new FundingRef(new UUID(5, deed.credits()));
            return Purse.answer(() -> {
                switch (deed.what()) {
                    case TRANSFER -> transfer(id, deed, from);
                    case BUY ->
                        from.purchase(
                                id, Credits.of(1 + deed.credits()), 50 - 10 * deed.to(), end(deed), Cause.TIME, now);
                    case ASSIGN -> from.assign(id, deed.credits(), Cause.TIME, now);
                    case SPEND -> from.spend(id, ref, Credits.of(deed.credits()), Cause.TIME, now);
                    case REFUND -> from.refund(id, ref, RefundCause.STUDENT, Cause.TIME, now);
                    case CLOSE -> from.close(id, Cause.TIME, now);
                }
            });
        }

        private void transfer(CommandId id, Deed deed, Wallet from) {
            if (deed.from() != deed.to()) {
                Transfer.between(from, wallets.get(deed.to()), id, deed.credits(), Cause.TIME, now);
            }
        }

        private Optional<Instant> end(Deed deed) {
            return deed.to() == 0 ? Optional.empty() : Optional.of(now.plus(Duration.ofDays(2L * deed.to())));
        }

        List<Wallet.State> states() {
            return wallets.stream().map(Wallet::state).toList();
        }

        List<Lot> lots() {
            return wallets.stream().flatMap(w -> w.state().lots().stream()).toList();
        }

        /** Every available credit by what it is, wherever it is. */
        List<String> kinds() {
            return wallets.stream()
                    .flatMap(w -> w.at(now).usable().stream())
                    .flatMap(lot -> IntStream.range(0, lot.available())
                            .mapToObj(i -> lot.category() + " " + lot.priority() + " " + lot.expiresAt()))
                    .sorted()
                    .toList();
        }
    }

    @Property(tries = 200)
    @Label("a transfer of less than one credit is refused, of more than there is too, into itself never")
    void edges(@ForAll("deeds") List<Deed> deeds) {
        Three three = new Three();
        deeds.forEach(three::act);
        Wallet pool = three.wallets.get(0);
        int available = pool.at(three.now).available();
        boolean closed = pool.state().closedAt().isPresent()
                || three.wallets.get(1).state().closedAt().isPresent();
        assertEquals("invalid", three.act(new Deed(What.TRANSFER, 0, 1, 0, Duration.ZERO)));
        if (!closed) {
            Deed tooMuch = new Deed(What.TRANSFER, 0, 1, available + 1, Duration.ZERO);
            assertEquals("insufficient-credits", three.act(tooMuch));
            if (available > 0) {
                assertEquals("ok", three.act(new Deed(What.TRANSFER, 0, 1, available, Duration.ZERO)));
            }
        }
        CommandId id = new CommandId(new UUID(9, 9));
        assertThrows(IllegalArgumentException.class, () -> Transfer.between(pool, pool, id, 1, Cause.TIME, three.now));
    }
}
