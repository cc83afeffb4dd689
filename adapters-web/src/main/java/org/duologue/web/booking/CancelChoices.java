package org.duologue.web.booking;

import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.BookingView;
import org.duologue.application.booking.ChangeQuote;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.shared.Money;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Choices;
import org.duologue.web.view.part.Option;

/**
 * Asks those who may choose what is to become of the credits of a session that they cancel.
 *
 * @param session the session
 * @param reader for whom
 */
record CancelChoices(BookingView session, Reader reader) {

    /** The choice; empty for those who have none, and where nothing was paid. */
    Optional<Choices> of(CancelQuotes quotes) {
        ChangeQuote agreed = quotes.agreed();
        ChangeQuote kept = quotes.kept();
        if (kept.refusal().isEmpty() && kept.moneyKept().isPresent()) {
            return Optional.of(money(kept.moneyKept().get()));
        }
        if (kept.refusal().isPresent() || kept.creditsKept() == 0) {
            return Optional.empty();
        }
        Option back = Option.of(
                        CreditChoice.AS_AGREED.name(), reader.text("booking.comesBack", "n", agreed.creditsBack()))
                .hint(reader.text("booking.comesBackTo", "student", session.studentName()))
                .chosen(true);
        Option keep = Option.of(CreditChoice.KEPT.name(), reader.text("booking.staysUsed", "n", kept.creditsKept()))
                .hint(reader.text("booking.staysUsedHint", "student", session.studentName()));
        return Optional.of(Choices.one("credits", reader.text("booking.creditChoice"), List.of(back, keep)));
    }

    private Choices money(Money paid) {
        Option back = Option.of(CreditChoice.AS_AGREED.name(), reader.text("booking.money.owed", "amount", paid))
                .hint(reader.text("booking.money.byHand"))
                .chosen(true);
        Option keep = Option.of(CreditChoice.KEPT.name(), reader.text("booking.money.kept", "amount", paid))
                .hint(reader.text("booking.staysUsedHint", "student", session.studentName()));
        return Choices.one("credits", reader.text("booking.money.choice"), List.of(back, keep));
    }
}
