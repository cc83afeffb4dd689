package org.duologue.web.booking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.duologue.application.booking.BookingQueries;
import org.duologue.application.booking.BookingView;
import org.duologue.application.booking.NoShowQuote;
import org.duologue.domain.booking.Absent;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.part.Choices;
import org.duologue.web.view.part.Notice;

/**
 * The dialog about who did not come.
 *
 * @param session the session
 * @param by who says so
 * @param reader for whom
 */
record NoShowDialog(BookingView session, Actor by, Reader reader) {

    /**
     * The dialog.
     *
     * @param entered what was chosen
     * @param refusal what that was refused with, if it was
     */
    NoShowModel model(BookingQueries asked, Entered entered, Optional<Refusal> refusal) {
        NoShowSheet sheet = new NoShowSheet(session, by, reader);
        List<NoShowQuote> quotes = Stream.of(Absent.STUDENT, Absent.COACH, Absent.NOBODY)
                .filter(absent -> absent != sheet.noted())
                .map(absent -> asked.quoteNoShow(by, session.id(), absent))
                .toList();
        boolean open = quotes.stream().anyMatch(quote -> quote.refusal().isEmpty());
        Entered again =
                refusal.map(r -> entered.refused(RefusalText.of(r, reader))).orElse(entered);
        Choices choices = Choices.one("absent", reader.text("booking.noShow.who"), sheet.options(quotes))
                .from(again);
        Optional<Refusal> against =
                open ? refusal : refusal.or(() -> quotes.get(0).refusal());
        return new NoShowModel(
                "/app/sessions/" + session.id().value(),
                sheet.href(),
                reader.times().range(session.time().start(), session.time().end()),
                against.map(r -> RefusalText.of(r, reader)).map(said -> Notice.danger(said.title(), said.detail())),
                choices,
                open,
                hint(quotes),
                session.version(),
                UUID.randomUUID().toString());
    }

    private String hint(List<NoShowQuote> quotes) {
        return quotes.stream()
                .filter(quote -> quote.refusal().isEmpty())
                .flatMap(quote -> quote.correctableUntil().stream())
                .findFirst()
                .map(until -> reader.text("booking.noShow.until", "deadline", until))
                .orElse("");
    }
}
