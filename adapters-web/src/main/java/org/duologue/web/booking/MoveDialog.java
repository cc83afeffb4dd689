package org.duologue.web.booking;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.duologue.application.booking.BookableView;
import org.duologue.application.booking.BookingQueries;
import org.duologue.application.booking.BookingView;
import org.duologue.application.booking.ChangeQuote;
import org.duologue.application.booking.FreeTimesQuestion;
import org.duologue.domain.booking.BookingRefusal;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Notice;

/**
 * One step of moving a session.
 *
 * @param session the session to be moved
 * @param by who moves it
 * @param sought the day and time looked for
 * @param browser the browser's zone, offered in the zone switch
 */
record MoveDialog(BookingView session, Actor by, Sought sought, Optional<ZoneId> browser) {

    /**
     * The dialog.
     *
     * @param entered what was typed
     * @param refusal what the moving was refused for, if it was
     */
    MoveModel model(BookingQueries asked, Reader reader, Entered entered, Optional<Refusal> refusal) {
        Reader there = reader.in(sought.zone());
        ChangeQuote quote = asked.quoteMove(by, session.id(), Optional.empty());
        boolean asks = quote.needsConsent();
        Optional<CalendarModel> calendar =
                asks || quote.refusal().isEmpty() ? Optional.of(calendar(asked, reader)) : Optional.empty();
        Optional<Instant> chosen = sought.chosen().stream().findFirst();
        String href = "/app/sessions/" + session.id().value();
        return new MoveModel(
                href,
                href + "/move",
                there.times().range(session.time().start(), session.time().end()),
                refusal.or(() -> quote.refusal().filter(r -> !asks)).stream()
                        .map(r -> RefusalText.of(r, there))
                        .map(said -> Notice.warm(said.title(), said.detail()))
                        .toList(),
                calendar,
                chosen.map(there.times()::iso).orElse(""),
                asks
                        ? there.text("booking.askSum", "coach", session.coachName())
                        : there.text("booking.moveSum", "names", quote.mailed())
                                + chosen.map(to -> back(asked, to, there)).orElse(""),
                deadline(quote, there),
                chosen.map(start -> there.text(asks ? "booking.askToMoveTo" : "booking.moveTo", "time", start))
                        .orElse(there.text("booking.chooseFirst")),
                asks ? Optional.of(reason(quote, entered, there)) : Optional.empty(),
                sought.zone().getId(),
                UUID.randomUUID().toString());
    }

    /** What comes back besides, as a sentence more. */
    private String back(BookingQueries asked, Instant to, Reader there) {
        int back = asked.quoteMove(by, session.id(), Optional.of(to)).creditsBack();
        return back == 0 ? "" : " " + there.text("booking.moveBack", "n", back);
    }

    private String deadline(ChangeQuote quote, Reader there) {
        if (!by.is(session.student())) {
            return there.text("booking.exempt");
        }
        return quote.needsConsent()
                ? there.text("booking.askStays")
                : there.text("booking.moveUntil", "deadline", there.times().deadline(quote.deadline()));
    }

    /** Needed after the cutoff only. */
    private static Field reason(ChangeQuote quote, Entered entered, Reader there) {
        boolean exception = quote.refusal()
                .filter(BookingRefusal.NeedsException.class::isInstance)
                .isPresent();
        Field field = Field.text("reason", there.text(exception ? "booking.askReason" : "booking.reason"))
                .hint(there.text("booking.askReasonHint"))
                .from(entered);
        return exception ? field.required() : field;
    }

    private CalendarModel calendar(BookingQueries asked, Reader reader) {
        Instant now = reader.now();
        FreeTimesQuestion question = new FreeTimesQuestion(
                session.enrollment(),
                Optional.of(session.coach()),
                session.sessionType(),
                now,
                now.plusSeconds(1),
                Optional.of(session.id()));
        BookableView bookable = asked.bookable(by, session.enrollment());
        FreeCalendar free = FreeCalendar.ask(new AskedQueries(asked, by), question, sought, bookable.until(), reader);
        List<ZoneId> likely = Stream.of(Optional.of(reader.zone()), browser, Optional.of(session.coachZone()))
                .flatMap(Optional::stream)
                .toList();
        return new CalendarView(free, likely, false).model(start -> asked.explain(by, question, start));
    }
}
