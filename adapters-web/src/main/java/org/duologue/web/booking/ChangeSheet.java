package org.duologue.web.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.booking.BookingView;
import org.duologue.application.booking.ChangeQuote;
import org.duologue.application.booking.ChangeRequestView;
import org.duologue.domain.people.Actor;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.part.Choices;
import org.duologue.web.view.part.Fact;
import org.duologue.web.view.part.Field;

/**
 * Writes how a session can be changed, and the change that was asked for.
 *
 * @param session the session
 * @param by who looks at it
 * @param reader for whom
 */
record ChangeSheet(BookingView session, Actor by, Reader reader) {

    /** Moving and cancelling, alone or by asking. */
    SessionModel.Change change(SessionChanges changes, Entered entered, boolean refused) {
        CancelQuotes choices = changes.cancel().orElseThrow();
        ChangeQuote move = changes.move().orElseThrow();
        ChangeQuote cancel = choices.agreed();
        boolean student = by.is(session.student());
        boolean waits = changes.open().isPresent();
        boolean grantCancels = changes.open()
                .filter(one -> one.mayAnswer() && one.to().isEmpty())
                .isPresent();
        boolean asksToCancel = cancel.needsConsent() && !waits;
        Optional<Choices> credits =
                new CancelChoices(session, reader).of(choices).map(c -> c.from(entered));
        int back = credits.isPresent() ? 0 : cancel.creditsBack();
        String money = new MoneyWords(reader).comesBack(cancel).orElse("");
        boolean over = cancel.deadline().isBefore(reader.now());
        return new SessionModel.Change(
                reader.text(over ? "booking.wasFreeToCancel" : "booking.freeToChange"),
                student ? reader.times().at(cancel.deadline()) : "",
                reader.times().left(cancel.deadline()),
                student ? "" : reader.text("booking.exempt"),
                waits,
                waits && student ? reader.text("booking.askedAlready") : "",
                move.refusal().isEmpty() || (move.needsConsent() && !waits),
                reader.text(move.needsConsent() ? "booking.askToMove" : "booking.move"),
                said(move),
                cancel.refusal().isEmpty() && !grantCancels,
                asksToCancel,
                said(cancel),
                !money.isEmpty()
                        ? money
                        : back > 0 ? reader.text("booking.comesBack", "n", back) : reader.text("booking.nothingBack"),
                credits,
                asksToCancel
                        ? reader.text("booking.askMailed", "coach", session.coachName())
                        : reader.text("booking.mailed", "names", cancel.mailed()),
                reason(asksToCancel, entered),
                back > 0 ? reader.text("booking.cancelBack", "n", back) : reader.text("booking.cancelPlain"),
                refused,
                UUID.randomUUID().toString());
    }

    private Field reason(boolean asks, Entered entered) {
        Field field = asks
                ? Field.of(Field.Kind.LINES, "reason", reader.text("booking.askReason"))
                        .hint(reader.text("booking.askReasonHint"))
                        .required()
                : Field.of(Field.Kind.LINES, "reason", reader.text("booking.reason"))
                        .hint(reader.text("booking.reasonHint"));
        return field.from(entered);
    }

    private String said(ChangeQuote quote) {
        return quote.refusal().map(r -> RefusalText.of(r, reader).detail()).orElse("");
    }

    /** The change that waits for an answer. */
    AskedChange asked(ChangeRequestView request, Optional<CancelQuotes> grant, Entered entered) {
        boolean own = by.is(session.student());
        return new AskedChange(
                reader.text(
                        own ? "request.change.titleOwn" : "request.change.titleStudent",
                        "what",
                        request.to().isPresent() ? "move" : "cancel",
                        "student",
                        session.studentName()),
                facts(request),
                reader.text(own ? "request.change.staysOwn" : "request.change.stays", "coach", session.coachName()),
                request.id().value().toString(),
                own ? Optional.empty() : grant.map(quotes -> answer(request, quotes, entered)),
                own,
                UUID.randomUUID().toString());
    }

    private List<Fact> facts(ChangeRequestView request) {
        List<Fact> facts = new ArrayList<>();
        request.to()
                .ifPresent(to -> facts.add(Fact.of(
                        reader.text("request.change.newTime"), reader.times().range(to.start(), to.end()))));
        if (!request.reason().isEmpty()) {
            facts.add(Fact.of(reader.text("request.change.reason"), request.reason()));
        }
        facts.add(Fact.of(reader.text("request.change.until"), reader.times().at(request.expiresAt())));
        return facts;
    }

    private AskedChange.Answer answer(ChangeRequestView request, CancelQuotes quotes, Entered entered) {
        boolean declining = entered.has("why");
        Field why = Field.text("why", reader.text("request.change.why"))
                .hint(reader.text("request.change.messageHint", "student", session.studentName()))
                .required()
                .from(entered);
        Field message = Field.text("message", reader.text("request.change.message"))
                .hint(reader.text("request.change.messageHint", "student", session.studentName()));
        return new AskedChange.Answer(
                said(quotes.agreed()),
                new CancelChoices(session, reader).of(quotes).map(c -> c.from(entered)),
                declining ? message : message.from(entered),
                request.to()
                        .map(to -> reader.text("booking.moveTo", "time", to.start()))
                        .orElse(reader.text("booking.cancelPlain")),
                declining ? entered.problem("message").map(why::error).orElse(why) : why,
                declining);
    }

    /** How what was asked for last has ended, if it did other than by a change of the session itself. */
    Optional<Fact> ended(ChangeRequestView request) {
        return switch (request.status()) {
            case DECLINED, EXPIRED, WITHDRAWN ->
                Optional.of(Fact.of(
                        reader.text(
                                "request.change.ended",
                                "status",
                                request.status().name(),
                                "by",
                                request.answer()
                                        .flatMap(ChangeRequestView.Answer::byName)
                                        .orElse(""),
                                "said",
                                message(request)),
                        reader.times()
                                .at(request.answer()
                                        .map(ChangeRequestView.Answer::at)
                                        .orElse(request.expiresAt()))));
            case OPEN, GRANTED -> Optional.empty();
        };
    }

    /** What was said with the answer, after it; empty if nothing was. */
    private String message(ChangeRequestView request) {
        return request.answer()
                .map(ChangeRequestView.Answer::message)
                .filter(message -> !message.isEmpty())
                .map(message -> reader.text("request.change.said", "message", message))
                .orElse("");
    }
}
