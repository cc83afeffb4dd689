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
        Wallet giver = Wallet.restore(from.state());
        giver.once(id, "give " + credits, now, books -> give(books, id, credits, cause));
        List<Parcel> parcels = sent(giver.state(), id);
        Wallet taker = Wallet.restore(to.state());
        taker.once(id, "take " + parcels, now, books -> take(books, id, parcels, cause));
        from.become(giver);
        to.become(taker);
    }

    private static void give(WalletBooks books, CommandId transfer, int credits, Cause cause) {
        if (credits < 1) {
            throw new Refused(Invalid.of(FieldProblem.outOfRange("credits", credits, 1, Credits.MAX)));
        }
        books.requireRunning();
        List<Slice> slices = Spending.pick(books, credits);
        books.ledger().move(EntryKind.TRANSFER_OUT, slices, cause.about(transfer.value()));
    }

    /** What went out with the transfer; credits that are alike travel together. */
    private static List<Parcel> sent(Wallet.State giver, CommandId transfer) {
        List<Parcel> parcels = new ArrayList<>();
        for (Entry entry : giver.entries()) {
            if (entry.kind() == EntryKind.TRANSFER_OUT
                    && entry.about().filter(transfer.value()::equals).isPresent()) {
                add(parcels, Parcel.of(giver.lots().get(entry.lot() - 1), entry.amount()));
            }
        }
        return parcels;
    }

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
                Ledger.Grant.of(
                        LotSource.TRANSFER, parcel.category(), parcel.amount(), parcel.priority(), parcel.expiresAt()),
                cause.about(transfer.value())));
    }
}
