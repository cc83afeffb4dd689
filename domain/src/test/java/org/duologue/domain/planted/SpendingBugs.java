package org.duologue.domain.planted;

import static org.duologue.domain.planted.PlantedBug.bug;

import java.util.List;

/** Mistakes about which credits are used, and about holds. */
final class SpendingBugs {

    static final List<PlantedBug> ALL = List.of(
            bug(
                    "the highest priority is spent first",
                    "Lot",
                    "Integer.compare(priority, other.priority)",
                    "Integer.compare(other.priority, priority)",
                    "SpendingExamplesTest",
                    "OrderOfUseProperties"),
            bug(
                    "age goes before the end",
                    "Lot",
                    "endOrNever().compareTo(other.endOrNever());",
                    "effectiveFrom.compareTo(other.effectiveFrom);\n"
                            + " order = order != 0 ? order : endOrNever().compareTo(other.endOrNever());",
                    "SpendingExamplesTest",
                    "OrderOfUseProperties"),
            bug(
                    "lots without an end are spent first",
                    "Lot",
                    "return expiresAt.orElse(Instant.MAX);",
                    "return expiresAt.orElse(Instant.MIN);",
                    "SpendingExamplesTest",
                    "OrderOfUseProperties"),
            bug(
                    "paid credits are spent before free ones",
                    "Lot",
                    "category.compareTo(other.category)",
                    "other.category.compareTo(category)",
                    "SpendingExamplesTest",
                    "OrderOfUseProperties"),
            bug(
                    "free and paid make no difference",
                    "Lot",
                    "order != 0 ? order : category.compareTo(other.category);",
                    "order;",
                    "SpendingExamplesTest",
                    "OrderOfUseProperties"),
            bug(
                    "the newest lot is spent first",
                    "Lot",
                    "effectiveFrom.compareTo(other.effectiveFrom)",
                    "other.effectiveFrom.compareTo(effectiveFrom)",
                    "SpendingExamplesTest",
                    "OrderOfUseProperties"),
            bug(
                    "of equal lots the last is spent first",
                    "Lot",
                    "Integer.compare(number, other.number)",
                    "Integer.compare(other.number, number)",
                    "SpendingExamplesTest",
                    "OrderOfUseProperties"),
            bug(
                    "the last credit cannot be spent",
                    "Spending",
                    "if (available < required) {",
                    "if (available <= required) {",
                    "SpendingExamplesTest",
                    "LedgerProperties#model"),
            bug(
                    "one credit more than there is can be spent",
                    "Spending",
                    "if (available < required) {",
                    "if (available + 1 < required) {",
                    "SpendingExamplesTest",
                    "LedgerProperties#model"),
            bug(
                    "a paused wallet pays",
                    "Spending",
                    "books.requireRunning();\n        requireNotFunded(books, ref);",
                    "books.requireOpen();\n        requireNotFunded(books, ref);",
                    "RenewalExamplesTest",
                    "LedgerProperties#model"),
            bug(
                    "a paused wallet takes holds",
                    "Holding",
                    "books.requireRunning();",
                    "books.requireOpen();",
                    "RenewalExamplesTest",
                    "LedgerProperties#model"),
            bug(
                    "a paused wallet pays for a dearer session",
                    "Spending",
                    "books.requireRunning();\n            List<Slice> added",
                    "books.requireOpen();\n            List<Slice> added",
                    "RefundExamplesTest",
                    "LedgerProperties#model"),
            bug(
                    "what was paid and refunded can be paid again",
                    "Spending",
                    "if (books.funding(ref).isPresent()) {",
                    "if (books.funding(ref).filter(funding -> funding.used() > 0).isPresent()) {",
                    "RefundExamplesTest",
                    "LedgerProperties#model"),
            bug(
                    "a hold reserves nothing",
                    "Holding",
                    "books.ledger().move(EntryKind.HOLD, slices, cause.about(id.value()));",
                    "",
                    "SpendingExamplesTest",
                    "HoldProperties#lowers"),
            bug(
                    "a captured hold stays open",
                    "Holding",
                    "books.put(open.ended(HoldStatus.CAPTURED));",
                    "",
                    "SpendingExamplesTest",
                    "HoldProperties#endsOnce"),
            bug(
                    "a hold cannot be captured once its lot has ended",
                    "Holding",
                    "Hold open = requireOpen(books, id);",
                    """
                    Hold open = requireOpen(books, id);
                    if (open.slices().stream().anyMatch(s -> books.ledger().lot(s.lot()).isOver(books.asOf()))) {
                        throw new Refused(new WalletRefusal.HoldEnded(id));
                    }
                    """,
                    "SpendingExamplesTest",
                    "HoldProperties#capture"),
            bug(
                    "a capture pays what is paid already",
                    "Holding",
                    "Spending.requireNotFunded(books, ref);",
                    "",
                    "SpendingExamplesTest",
                    "LedgerProperties#model"),
            bug(
                    "the name of a hold that has ended can be used again",
                    "Holding",
                    "if (books.hold(id).isPresent()) {",
                    "if (books.hold(id).filter(hold -> hold.status() == HoldStatus.OPEN).isPresent()) {",
                    "SpendingExamplesTest",
                    "LedgerProperties#model"),
            bug(
                    "what was paid later from the same lot is a thing of its own",
                    "Funding",
                    "last >= 0 && used.get(last).lot() == slice.lot()",
                    "false",
                    "RefundExamplesTest"),
            bug(
                    "a dearer session pays again for what was refunded of it",
                    "Funding",
                    "new ArrayList<>(stillUsed())",
                    "new ArrayList<>(slices)",
                    "RefundExamplesTest",
                    "LedgerProperties#laws"),
            bug(
                    "the same cost is given back and spent again",
                    "Spending",
                    "int more = cost.amount() - funding.used();",
                    """
                    GivingBack.refund(books, funding, funding.used(), RefundCause.STUDENT, cause);
                    funding = require(books, ref);
                    int more = cost.amount();
                    """,
                    "RefundExamplesTest",
                    "SpendingProperties#sameCost"));

    private SpendingBugs() {}
}
