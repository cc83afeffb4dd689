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
                    "what is carried over is assigned, so that it has no end",
                    "Settlement",
                    "if (carried > 0) {",
                    """
                    if (carried > 0) {
                        Granting.assign(books, carried, cause);
                        carried = 0;
                    }
                    if (carried > 0) {
                    """,
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
                    "a hold that ends with its lot comes back too late",
                    "Settlement",
                    "lot -> lot.isOverBefore(at)",
                    "lot -> lot.isOver(at)",
                    "SpendingExamplesTest"),
            bug(
                    "every other period is left out",
                    "Renewal",
                    "nextPeriod + 1, Optional.empty()",
                    "nextPeriod + 2, Optional.empty()",
                    "RenewalExamplesTest",
                    "RenewalProperties#periods"),
            bug(
                    "what was due earlier takes effect when it is recorded",
                    "Ledger",
                    "effectiveAt = effective;",
                    "effectiveAt = recorded;",
                    "RenewalExamplesTest",
                    "LedgerProperties#catchUp"),
            bug(
                    "what was due earlier is recorded as of then",
                    "Ledger",
                    "recordedAt = recorded;",
                    "recordedAt = effective;",
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
