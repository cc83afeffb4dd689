package org.duologue.domain.wallet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Refused;

/**
 * The wallets that one thing may be paid from, in the order in which they are drawn on (B26): an enrollment's, then the
 * student's own. Of a command all of them take effect, or none.
 */
public final class Funds {

    private final List<Wallet> wallets;
    private final List<Wallet> touched = new ArrayList<>();

    private Funds(List<Wallet> wallets) {
        this.wallets = List.copyOf(wallets);
    }

    /** These wallets, the first being drawn on first; at least one. */
    public static Funds of(List<Wallet> inOrder) {
        if (inOrder.isEmpty()) {
            throw new IllegalArgumentException("something is paid from at least one wallet");
        }
        return new Funds(inOrder);
    }

    /** The wallets, in their order. */
    public List<Wallet> wallets() {
        return wallets;
    }

    /**
     * Those that commands have changed, and those that were passed over because there was nothing in them: they are to
     * be stored, so that nobody puts something in at the same time.
     */
    public List<Wallet> touched() {
        return List.copyOf(touched);
    }

    /** What all of them together have. */
    public int available(Instant now) {
        return wallets.stream().mapToInt(wallet -> wallet.at(now).available()).sum();
    }

    /**
     * Spends credits on something, once; no wallet is drawn on before those ahead of it are empty.
     *
     * <p>Refused as {@code insufficient-credits} with what all have together, {@code already-funded}, {@code
     * wallet-paused}, {@code wallet-closed}.
     */
    public void spend(CommandId id, FundingRef ref, Credits cost, Cause cause, Instant now) {
        requireNotFunded(ref);
        draw(cost, now, (wallet, share) -> wallet.spend(id, ref, share, cause, now));
    }

    /**
     * Spends credits once more on something whose credits all came back: on the lots that are next now, as for anything
     * else.
     *
     * <p>Refused as {@link #spend} is; as {@code not-funded} if it was never paid, {@code already-funded} if it still
     * is.
     */
    public void spendAgain(CommandId id, FundingRef ref, Credits cost, Cause cause, Instant now) {
        if (payers(ref).stream()
                .anyMatch(wallet -> funding(wallet, ref).orElseThrow().used() > 0)) {
            throw new Refused(new WalletRefusal.AlreadyFunded(ref));
        }
        draw(cost, now, (wallet, share) -> {
            if (funding(wallet, ref).isPresent()) {
                wallet.reprice(id, ref, share, cause, now);
            } else {
                wallet.spend(id, ref, share, cause, now);
            }
        });
    }

    /**
     * Reserves credits until they are captured, released, or {@code until} comes; from the wallets that spending them
     * now would draw on.
     *
     * <p>Refused as {@link #spend} is; as {@code end-not-in-future}, {@code hold-ended} for a used hold id.
     */
    public void hold(CommandId id, HoldId hold, Credits cost, Instant until, Cause cause, Instant now) {
        Reservation.requireNew(wallets, hold);
        draw(
                cost,
                now,
                wallet -> Reservation.requireFuture(wallet, until, now),
                (wallet, share) -> wallet.hold(id, hold, share, until, cause, now));
    }

    /**
     * Spends all that is reserved under this id on something, or nothing.
     *
     * <p>Refused as {@code hold-ended} unless all of it is still reserved, {@code already-funded}.
     */
    public void capture(CommandId id, HoldId hold, FundingRef ref, Cause cause, Instant now) {
        requireNotFunded(ref);
        Reservation.requireWhole(wallets, hold, now).forEach(wallet -> {
            wallet.capture(id, hold, ref, cause, now);
            touch(wallet);
        });
    }

    /** Gives back whatever is still reserved under this id; without effect if nothing is. */
    public void release(CommandId id, HoldId hold, Cause cause, Instant now) {
        Reservation.open(wallets, hold, now).forEach(wallet -> {
            wallet.release(id, hold, cause, now);
            touch(wallet);
        });
    }

    private void draw(Credits cost, Instant now, BiConsumer<Wallet, Credits> pay) {
        draw(cost, now, wallet -> {}, pay);
    }

    /** Asks everything of the wallets that are drawn on, and of no other, before any of them changes. */
    private void draw(Credits cost, Instant now, Consumer<Wallet> require, BiConsumer<Wallet, Credits> pay) {
        requireCovered(cost, now);
        List<Runnable> shares = new ArrayList<>();
        int left = cost.amount();
        for (Wallet wallet : wallets) {
            int share = Math.min(left, wallet.at(now).available());
            boolean first = wallet == wallets.get(0);
            if (share > 0 || (first && left == 0)) {
                wallet.quote(Credits.of(share), now);
                require.accept(wallet);
                shares.add(() -> {
                    pay.accept(wallet, Credits.of(share));
                    touch(wallet);
                });
            }
            if (share == 0 && left > 0) {
                shares.add(() -> touch(wallet));
            }
            left -= share;
        }
        shares.forEach(Runnable::run);
    }

    private void requireNotFunded(FundingRef ref) {
        if (wallets.stream().anyMatch(wallet -> wallet.state().isFunded(ref))) {
            throw new Refused(new WalletRefusal.AlreadyFunded(ref));
        }
    }

    private void requireCovered(Credits cost, Instant now) {
        int available = available(now);
        if (available < cost.amount()) {
            Optional<Instant> next = wallets.stream()
                    .flatMap(wallet -> wallet.at(now).nextRenewalAt().stream())
                    .min(Comparator.naturalOrder());
            throw new Refused(new WalletRefusal.InsufficientCredits(cost.amount(), available, next));
        }
    }

    /**
     * Gives back all that is still spent on something, to the wallets it came from.
     *
     * <p>Refused as {@code not-funded}, or {@code nothing-to-refund} if all of it came back before.
     */
    public void refund(CommandId id, FundingRef ref, RefundCause on, Cause cause, Instant now) {
        List<Wallet> payers = payers(ref);
        List<Wallet> stillPaying = payers.stream().filter(w -> owes(w, ref)).toList();
        if (stillPaying.isEmpty()) {
            int spent = payers.stream()
                    .mapToInt(w -> funding(w, ref).orElseThrow().spent())
                    .sum();
            throw new Refused(new WalletRefusal.NothingToRefund(ref, spent, 0));
        }
        stillPaying.forEach(wallet -> {
            wallet.refund(id, ref, on, cause, now);
            touch(wallet);
        });
    }

    /** How many credits {@link #refund} would make available now; what it would forfeit does not count. */
    public int quoteRefund(FundingRef ref, RefundCause on, Instant now) {
        return wallets.stream()
                .filter(wallet -> owes(wallet, ref))
                .mapToInt(wallet -> wallet.quoteRefund(ref, on, now).credits())
                .sum();
    }

    /**
     * How many credits {@link #refund} made available when it gave back all of something then, as {@link #quoteRefund}
     * would have said before; 0 if it did not.
     */
    public int cameBack(FundingRef ref, RefundCause on, Instant at) {
        return wallets.stream()
                .map(Wallet::state)
                .flatMapToInt(wallet ->
                        wallet.funding(ref).stream().mapToInt(paid -> GivingBack.cameBack(wallet, paid, on, at)))
                .sum();
    }

    private List<Wallet> payers(FundingRef ref) {
        List<Wallet> payers =
                wallets.stream().filter(w -> funding(w, ref).isPresent()).toList();
        if (payers.isEmpty()) {
            throw new Refused(new WalletRefusal.NotFunded(ref));
        }
        return payers;
    }

    private void touch(Wallet wallet) {
        if (!touched.contains(wallet)) {
            touched.add(wallet);
        }
    }

    private static boolean owes(Wallet wallet, FundingRef ref) {
        return funding(wallet, ref).filter(f -> f.used() > 0 || f.spent() == 0).isPresent();
    }

    private static Optional<Funding> funding(Wallet wallet, FundingRef ref) {
        return wallet.state().funding(ref);
    }
}
