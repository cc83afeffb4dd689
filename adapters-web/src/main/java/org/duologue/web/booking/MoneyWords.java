package org.duologue.web.booking;

import java.util.Optional;
import org.duologue.application.booking.ChangeQuote;
import org.duologue.application.booking.NoShowQuote;
import org.duologue.application.payment.RefundDutyView;
import org.duologue.domain.payment.RefundOutcome;
import org.duologue.web.view.Reader;

/**
 * Says what becomes of the money that a session was paid with. Nothing is said of one that was not.
 *
 * @param reader for whom
 */
record MoneyWords(Reader reader) {

    /** What cancelling would do. */
    Optional<String> comesBack(ChangeQuote quote) {
        return quote.moneyBack()
                .map(amount -> reader.text("booking.money.owed", "amount", amount) + ". "
                        + reader.text("booking.money.byHand"))
                .or(() -> quote.moneyKept().map(amount -> reader.text("booking.money.kept", "amount", amount)));
    }

    /** What noting who did not come would do. */
    Optional<String> effect(NoShowQuote quote) {
        return quote.moneyBack()
                .map(amount -> reader.text("booking.money.owed", "amount", amount))
                .or(() -> quote.moneyKept().map(amount -> reader.text("booking.money.kept", "amount", amount)));
    }

    /** What has become of it. */
    String now(RefundDutyView duty) {
        RefundOutcome outcome =
                duty.closing().map(RefundDutyView.ClosingView::outcome).orElse(null);
        if (outcome instanceof RefundOutcome.Refunded) {
            return reader.text("booking.money.refunded", "amount", duty.amount());
        }
        if (outcome instanceof RefundOutcome.Converted converted) {
            return reader.text("booking.money.converted", "amount", duty.amount(), "n", converted.credits());
        }
        if (outcome instanceof RefundOutcome.Waived waived) {
            return reader.text(
                    "booking.money.waived",
                    "amount",
                    duty.amount(),
                    "reason",
                    waived.reason().value());
        }
        return outcome == null
                ? reader.text("booking.money.owedNow", "amount", duty.amount())
                : reader.text("booking.money.kept", "amount", duty.amount());
    }
}
