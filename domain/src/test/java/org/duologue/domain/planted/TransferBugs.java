package org.duologue.domain.planted;

import static org.duologue.domain.planted.PlantedBug.bug;

import java.util.List;

/** Mistakes about several wallets: moving credits between them, and paying from them. */
final class TransferBugs {

    static final List<PlantedBug> ALL = List.of(
            bug(
                    "what goes out of one wallet does not come into the other",
                    "Transfer",
                    "to.become(taker);",
                    "",
                    "TransferProperties#conserved"),
            bug(
                    "a wallet gives although the other one refuses",
                    "Transfer",
                    "Wallet taker = Wallet.restore(to.state());",
                    "from.become(giver);\n Wallet taker = Wallet.restore(to.state());",
                    "TransferProperties#onceOrNotAtAll"),
            bug(
                    "what moves loses its end",
                    "Transfer",
                    "parcel.priority(), parcel.expiresAt()),",
                    "parcel.priority(), java.util.Optional.empty()),",
                    "TransferProperties#keepsItsKind"),
            bug(
                    "what moves loses its priority",
                    "Transfer",
                    "parcel.priority(), parcel.expiresAt()),",
                    "Lot.USUAL_PRIORITY, parcel.expiresAt()),",
                    "TransferProperties#keepsItsKind"),
            bug(
                    "paid credits become free on their way",
                    "Transfer",
                    "parcel.category(), parcel.amount(),",
                    "Category.FREE, parcel.amount(),",
                    "TransferProperties#keepsItsKind"),
            bug(
                    "free and paid credits travel together",
                    "Parcel",
                    "category == other.category && ",
                    "",
                    "TransferProperties#freeAndPaid"),
            bug(
                    "a paused wallet gives",
                    "Transfer",
                    "books.requireRunning();",
                    "books.requireOpen();",
                    "TransferProperties"),
            bug(
                    "a transfer of nothing is accepted",
                    "Transfer",
                    "if (credits < 1) {",
                    "if (credits < 0) {",
                    "TransferProperties#edges"),
            bug(
                    "the second wallet is drawn on first",
                    "Funds",
                    "for (Wallet wallet : wallets) {",
                    "for (Wallet wallet : wallets.size() < 2 ? wallets : List.of(wallets.get(1), wallets.get(0))) {",
                    "FundsProperties#inOrder"),
            bug(
                    "a refund reaches the first wallet only",
                    "Funds",
                    "stillPaying.forEach(wallet -> {",
                    "stillPaying.subList(0, 1).forEach(wallet -> {",
                    "FundsProperties#inOrder"),
            bug(
                    "what the second wallet paid can be paid again",
                    "Funds",
                    "if (wallets.stream().anyMatch(",
                    "if (wallets.stream().limit(1).anyMatch(",
                    "FundsProperties#inOrder"),
            bug(
                    "the first wallet pays although the second refuses",
                    "Funds",
                    "wallet.quote(Credits.of(share), now);",
                    "",
                    "FundsProperties"),
            bug(
                    "too little is said to last until the latest renewal",
                    "Funds",
                    ".min(Comparator.naturalOrder());",
                    ".max(Comparator.naturalOrder());",
                    "FundsProperties#evidence"),
            bug("a wallet that paid is not stored", "Funds", "touched.add(wallet);", "", "FundsProperties"));

    private TransferBugs() {}
}
