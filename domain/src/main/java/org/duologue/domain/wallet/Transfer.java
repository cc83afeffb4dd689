package org.duologue.domain.wallet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refused;

/** Moving credits between two wallets: what goes out of the one comes into the other, and nothing else happens. */
public final class Transfer {

    private Transfer() {}

    /**
     * Moves credits from one wallet into another, in spending order. They keep their category, priority and end. Both
     * wallets change, or neither.
     *
     * <p>Refused as {@code invalid} on field {@code credits} (1 or more), {@code insufficient-credits}, {@code
     * wallet-full}, {@code wallet-paused} if the giving one is, {@code wallet-closed} if either is.
     */
    public static void between(Wallet from, Wallet to, CommandId id, int credits, Cause cause, Instant now) {
        if (from.state().id().equals(to.state().id())) {
            throw new IllegalArgumentException("a transfer needs two wallets");
        }
        List<Parcel> parcels = new ArrayList<>();
        Wallet giver = Wallet.restore(from.state());
        String giving = "give " + credits + " to " + to.state().id().value();
        giver.once(id, giving, now, books -> give(books, id, credits, cause).forEach(parcel -> add(parcels, parcel)));
        Wallet taker = Wallet.restore(to.state());
        String taking = "take " + credits + " from " + from.state().id().value();
        taker.once(id, taking, now, books -> take(books, id, parcels, cause));
        from.become(giver);
        to.become(taker);
    }

    private static List<Parcel> give(WalletBooks books, CommandId transfer, int credits, Cause cause) {
        if (credits < 1) {
            throw new Refused(Invalid.of(FieldProblem.outOfRange("credits", credits, 1, Credits.MAX)));
        }
        books.requireRunning();
        List<Slice> slices = Spending.pick(books, credits);
        Ledger ledger = books.ledger();
        ledger.move(EntryKind.TRANSFER_OUT, slices, cause.about(transfer.value()));
        return slices.stream()
                .map(slice -> Parcel.of(ledger.lot(slice.lot()), slice.amount()))
                .toList();
    }

    /** Credits that are alike travel together. */
    private static void add(List<Parcel> parcels, Parcel next) {
        for (int i = 0; i < parcels.size(); i++) {
            if (parcels.get(i).isLike(next)) {
                parcels.set(i, parcels.get(i).and(next));
                return;
            }
        }
        parcels.add(next);
    }

    private static void take(WalletBooks books, CommandId transfer, List<Parcel> parcels, Cause cause) {
        parcels.forEach(parcel -> Granting.add(
                books,
                Grant.of(LotSource.TRANSFER, parcel.category(), parcel.amount(), parcel.priority(), parcel.expiresAt()),
                cause.about(transfer.value())));
    }
}
