package org.duologue.domain.planted;

import static org.duologue.domain.planted.PlantedBug.bug;

import java.util.List;

/** Mistakes about giving credits back. */
final class RefundBugs {

    static final List<PlantedBug> ALL = List.of(
            bug(
                    "a refund into a lot that is over is lost",
                    "GivingBack",
                    "settleDown(books, slice, lot -> lot.isOver(books.asOf()), on, about);",
                    """
                    if (books.isClosed() || books.ledger().lot(slice.lot()).isOver(books.asOf())) {
                        books.ledger().move(EntryKind.EXPIRE, slice.lot(), slice.amount(), about);
                    }
                    """,
                    "RefundExamplesTest",
                    "SpendingProperties#grace"),
            bug(
                    "a hold released into a lot that is over is lost",
                    "GivingBack",
                    "settleDown(books, slice, over, RefundCause.OTHERS, about);",
                    """
                    if (books.isClosed() || over.test(books.ledger().lot(slice.lot()))) {
                        books.ledger().move(EntryKind.EXPIRE, slice.lot(), slice.amount(), about);
                    }
                    """,
                    "SpendingExamplesTest",
                    "HoldProperties#runsOut"),
            bug(
                    "a hold that runs out is the student's doing",
                    "GivingBack",
                    "settleDown(books, slice, over, RefundCause.OTHERS, about);",
                    "settleDown(books, slice, over, RefundCause.STUDENT, about);",
                    "SpendingExamplesTest",
                    "HoldProperties#runsOut"),
            bug(
                    "a refund gives back what was used first",
                    "Funding",
                    "for (int i = slices.size() - 1; i >= 0; i--) {",
                    "for (int i = 0; i < slices.size(); i++) {",
                    "RefundExamplesTest",
                    "LedgerProperties#laws"),
            bug(
                    "a refund is not noted",
                    "GivingBack",
                    "books.put(funding.afterRefund(amount));",
                    "",
                    "RefundExamplesTest",
                    "LedgerProperties#model"),
            bug(
                    "a refund forgets the one before",
                    "Funding",
                    "refunded + amount",
                    "amount",
                    "RefundExamplesTest",
                    "LedgerProperties#model"),
            bug(
                    "a second refund is answered as if it brought something",
                    "Spending",
                    "if (funding.used() == 0 && funding.spent() > 0) {",
                    "if (funding.used() < 0) {",
                    "RefundExamplesTest",
                    "LedgerProperties#model"),
            bug(
                    "what is reissued has the usual priority",
                    "GivingBack",
                    "lot.category(), amount, lot.priority(), end",
                    "lot.category(), amount, Lot.USUAL_PRIORITY, end",
                    "RefundExamplesTest"),
            bug(
                    "what is reissued is free",
                    "GivingBack",
                    "lot.category(), amount, lot.priority(), end",
                    "Category.FREE, amount, lot.priority(), end",
                    "RefundExamplesTest",
                    "LedgerProperties#laws"),
            bug(
                    "the grace runs from the end of the lot",
                    "GivingBack",
                    "ledger.now().plus(grace.grace())",
                    "lot.expiresAt().orElse(ledger.now()).plus(grace.grace())",
                    "RefundExamplesTest",
                    "LedgerProperties#model"),
            bug(
                    "a student gets one grace after the other",
                    "GivingBack",
                    "boolean second = isSecond(lot, on);",
                    "boolean second = false;",
                    "RefundExamplesTest",
                    "LedgerProperties#model"),
            bug(
                    "a second grace is refused when the coach cancels, too",
                    "GivingBack",
                    "lot.source() == LotSource.REISSUE && on == RefundCause.STUDENT",
                    "lot.source() == LotSource.REISSUE",
                    "RefundExamplesTest",
                    "LedgerProperties#model"),
            bug(
                    "where a refund is to be forfeited it gets a grace",
                    "GivingBack",
                    "if (!books.isClosed() && !second && books.expiredRefund() instanceof ExpiredRefund.Grace grace) {",
                    "ExpiredRefund.Grace grace = books.expiredRefund() instanceof ExpiredRefund.Grace g ? g"
                            + " : (ExpiredRefund.Grace) ExpiredRefund.standard(); if (!books.isClosed() && !second) {",
                    "RefundExamplesTest",
                    "LedgerProperties#model"),
            bug(
                    "a refund into a closed wallet can be spent",
                    "GivingBack",
                    "if (!books.isClosed() && !over.test(lot)) {",
                    "if (!over.test(lot)) {",
                    "RenewalExamplesTest",
                    "RenewalProperties#closed"),
            bug(
                    "a refund into a closed wallet is reissued",
                    "GivingBack",
                    "if (!books.isClosed() && !second &&",
                    "if (!second &&",
                    "RenewalExamplesTest",
                    "RenewalProperties#closed"),
            bug(
                    "a quote counts what would be forfeited as coming back",
                    "RefundQuote",
                    "return new RefundQuote(credits,",
                    "return new RefundQuote(back,",
                    "RefundExamplesTest"),
            bug(
                    "a quote names the last end of what comes back",
                    "RefundQuote",
                    ".min(Comparator.naturalOrder());",
                    ".max(Comparator.naturalOrder());",
                    "RefundExamplesTest"),
            bug(
                    "a quote names the end of credits that were there before",
                    "RefundQuote",
                    ".filter(lot -> lot.available()",
                    ".filter(lot -> 1 + lot.available()",
                    "RefundExamplesTest"),
            bug(
                    "what had ended for good is told as if it had come back",
                    "GivingBack",
                    "return reissued || !lot.isOver(at);",
                    "return true;",
                    "CameBackProperties#endedForGood"));

    private RefundBugs() {}
}
