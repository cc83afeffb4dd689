package org.duologue.domain.planted;

import static org.duologue.domain.planted.PlantedBug.bug;

import java.util.List;

/** Mistakes about what time does: renewals, carrying over, the end of lots and of holds. */
final class SettlementBugs {

    static final List<PlantedBug> ALL = List.of(
            bug(
                    "the most that is carried counts for every lot alone",
                    "Settlement",
                    "Math.min(mostCarried - carried, lot.available())",
                    "Math.min(mostCarried, lot.available())",
                    "RenewalExamplesTest",
                    "RenewalProperties#caps"),
            bug(
                    "bought credits that end at a boundary are carried over",
                    "Settlement",
                    "lot.isAllocation() ? Math.min(mostCarried - carried, lot.available()) : 0",
                    "Math.min(mostCarried - carried, lot.available())",
                    "RenewalExamplesTest",
                    "LedgerProperties#model"),
            bug(
                    "held credits use up what may be carried",
                    "Settlement",
                    "Math.min(mostCarried - carried, lot.available())",
                    "Math.min(Math.max(0, mostCarried - carried - lot.held()), lot.available())",
                    "RenewalExamplesTest",
                    "LedgerProperties#model"),
            bug(
                    "what is carried over has no end",
                    "Ledger",
                    "period.schedule().endOfLot(index),",
                    "source == LotSource.CARRY ? Optional.empty() : period.schedule().endOfLot(index),",
                    "RenewalExamplesTest",
                    "RenewalProperties#caps"),
            bug(
                    "what is carried once is not carried again",
                    "Lot",
                    " || source == LotSource.CARRY;",
                    ";",
                    "RenewalExamplesTest",
                    "RenewalProperties#keeps"),
            bug(
                    "what may be carried is forfeited first",
                    "Settlement",
                    "endLots(at, boundary ? mostCarried() : 0)",
                    "endLots(at, 0)",
                    "RenewalExamplesTest",
                    "RenewalProperties#keeps"),
            bug(
                    "carrying follows the policy that begins, not the one that ends",
                    "Settlement",
                    ".schedule().policy().carryOver();",
                    ".nextPolicy().carryOver();",
                    "RenewalExamplesTest",
                    "LedgerProperties#model"),
            bug(
                    "the allocation of a period comes before the lots of the last one end",
                    "Settlement",
                    "int carried = endLots(at, boundary ? mostCarried() : 0);\n        if (boundary) {",
                    """
                    int most = boundary ? mostCarried() : 0;
                    if (boundary) {
                        begin(books, books.renewal().get().pastBoundary(), LotSource.RENEWAL, 0, Cause.TIME);
                    }
                    int carried = endLots(at, most);
                    if (carried > 0) {
                        Renewal begun = books.renewal().get();
                        ledger.grant(Ledger.Grant.ofPeriod(LotSource.CARRY, carried, begun), Cause.TIME);
                    }
                    if (false) {
                    """,
                    "SpendingExamplesTest",
                    "LedgerProperties#model"),
            bug(
                    "a hold that ends with its lot comes back too late",
                    "Settlement",
                    "lot -> lot.isOverBefore(at)",
                    "lot -> lot.isOver(at)",
                    "SpendingExamplesTest"),
            bug(
                    "of the periods that were missed only one is made up for",
                    "Settlement",
                    "while (due.isPresent()",
                    "if (due.isPresent()",
                    "RenewalExamplesTest",
                    "RenewalProperties#periods"),
            bug(
                    "what was due earlier takes effect when it is recorded",
                    "Settlement",
                    "ledger.at(due.get(), until);",
                    "ledger.at(until, until);",
                    "RenewalExamplesTest",
                    "LedgerProperties#catchUp"),
            bug(
                    "what was due earlier is recorded as of then",
                    "Settlement",
                    "ledger.at(due.get(), until);",
                    "ledger.at(due.get(), due.get());",
                    "RenewalExamplesTest"),
            bug(
                    "a clock that steps back is believed",
                    "Settlement",
                    "if (now.isAfter(books.asOf())) {",
                    "if (!now.equals(books.asOf())) {",
                    "SpendingExamplesTest",
                    "LedgerProperties#clockBack"),
            bug(
                    "a wallet that is full gets its allocation all the same",
                    "Settlement",
                    "Math.min(period.schedule().policy().amount().amount(), ledger.room())",
                    "period.schedule().policy().amount().amount()",
                    "RenewalExamplesTest"),
            bug(
                    "the past is seen as of just before",
                    "Balances",
                    "!entry.effectiveAt().isAfter(past)",
                    "entry.effectiveAt().isBefore(past)",
                    "LedgerProperties#past"));

    private SettlementBugs() {}
}
