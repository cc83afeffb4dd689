package org.duologue.domain.planted;

import static org.duologue.domain.planted.PlantedBug.bug;

import java.util.List;

/** Mistakes about repeated and refused commands, and about assignments. */
final class CommandBugs {

    static final List<PlantedBug> ALL = List.of(
            bug(
                    "a command is forgotten",
                    "Wallet",
                    "Optional<CommandRecord> before = books.command(id);",
                    "Optional<CommandRecord> before = Optional.empty();",
                    "SpendingExamplesTest",
                    "LedgerProperties#twice"),
            bug(
                    "another command under a used id is taken for a repetition",
                    "Wallet",
                    "} else if (!before.get().content().equals(content)) {",
                    "} else if (before.get().content().isEmpty()) {",
                    "SpendingExamplesTest",
                    "LedgerProperties#twice"),
            bug(
                    "a refused command leaves the wallet settled",
                    "Wallet",
                    "command.accept(books);",
                    "state = books.state(); command.accept(books);",
                    "LedgerProperties#refused"),
            bug(
                    "a refused command uses up its id",
                    "Wallet",
                    "command.accept(books);",
                    """
                    Wallet noted = new Wallet(state);
                    noted.once(id, content, now, nothing -> {});
                    state = noted.state;
                    command.accept(books);
                    """,
                    "LedgerProperties#refused",
                    "LedgerProperties#refusedIsForgotten"),
            bug(
                    "a capture for another session is taken for a repetition",
                    "Wallet",
                    "\"capture \" + hold + \" \" + ref",
                    "\"capture \" + hold",
                    "LedgerProperties#twice"),
            bug(
                    "a cancellation by another side is taken for a repetition",
                    "Wallet",
                    "\"refund \" + ref + \" \" + on",
                    "\"refund \" + ref",
                    "LedgerProperties#twice"),
            bug(
                    "another policy is taken for a repetition",
                    "Wallet",
                    "\"policy \" + policy",
                    "\"policy\"",
                    "LedgerProperties#twice"),
            bug(
                    "another cost is taken for a repetition",
                    "Wallet",
                    "\"reprice \" + ref + \" \" + cost",
                    "\"reprice \" + ref",
                    "LedgerProperties#twice"),
            bug(
                    "a hold repeated a little later, so with another end, is a conflict",
                    "Wallet",
                    "\"hold \" + hold + \" \" + cost",
                    "\"hold \" + hold + \" \" + cost + \" \" + until",
                    "HoldProperties#again"),
            bug(
                    "reading a quote settles the wallet",
                    "Wallet",
                    "books.requireRunning();\n        return Spending.pick(books, cost.amount());",
                    "books.requireRunning();\n state = books.state();\n return Spending.pick(books, cost.amount());",
                    "LedgerProperties#settleTwice"),
            bug(
                    "no credits at all can be assigned",
                    "Granting",
                    "if (credits < 1 ||",
                    "if (credits < 0 ||",
                    "SpendingExamplesTest",
                    "SpendingProperties#assignments"),
            bug(
                    "1001 credits can be assigned",
                    "Granting",
                    "MAX_ASSIGNMENT = 1_000;",
                    "MAX_ASSIGNMENT = 1_001;",
                    "SpendingExamplesTest",
                    "SpendingProperties#assignments"),
            bug(
                    "1000 credits cannot be assigned",
                    "Granting",
                    "credits > MAX_ASSIGNMENT",
                    "credits >= MAX_ASSIGNMENT",
                    "SpendingExamplesTest",
                    "SpendingProperties#assignments"),
            bug(
                    "a full wallet takes an assignment",
                    "Granting",
                    "grant.amount() > books.ledger().room()",
                    "grant.amount() > Credits.MAX",
                    "RenewalExamplesTest"),
            bug(
                    "bought credits may end in the past",
                    "Granting",
                    "grant.expiresAt().ifPresent(end -> Holding.requireFuture(books, end));",
                    "",
                    "SpendingExamplesTest"),
            bug(
                    "bought credits can be taken back",
                    "Granting",
                    "found.source() == LotSource.ADMIN",
                    "found.source() == LotSource.ADMIN || found.source() == LotSource.PURCHASE",
                    "SpendingExamplesTest"),
            bug(
                    "of an assignment more can be taken back than is left",
                    "Granting",
                    "if (lot.available() < credits) {",
                    "if (lot.amount() < credits) {",
                    "SpendingExamplesTest",
                    "LedgerProperties#model"));

    private CommandBugs() {}
}
