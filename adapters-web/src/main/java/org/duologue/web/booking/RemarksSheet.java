package org.duologue.web.booking;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duologue.application.booking.BookingView;
import org.duologue.application.booking.RemarksView;
import org.duologue.application.booking.RemarksView.RatingView;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.part.Choices;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Notice;
import org.duologue.web.view.part.Option;

/**
 * Writes the page of what is said about a session.
 *
 * @param session the session
 * @param said what is said about it
 * @param reader for whom
 */
record RemarksSheet(BookingView session, RemarksView said, Reader reader) {

    /**
     * The model.
     *
     * @param typed what was typed
     * @param refusal what that was refused with, if it was
     * @param saved whether it has just been saved
     */
    RemarksModel model(Entered typed, Optional<Refusal> refusal, boolean saved) {
        Entered entered =
                refusal.map(r -> typed.refused(RefusalText.of(r, reader))).orElse(typed);
        String href = "/app/sessions/" + session.id().value();
        boolean open = said.rates() && said.refusal().isEmpty();
        return new RemarksModel(
                href,
                reader.times().range(session.time().start(), session.time().end()),
                said.rates() ? session.coachName() : session.studentName(),
                href + "/remarks",
                said.leads() ? "" : said.shared(),
                said.leads() ? notes(entered) : List.of(),
                said.revision(),
                said.rates() && open ? "" : rating(),
                said.rating().map(RatingView::comment).filter(c -> !open).orElse(""),
                open ? Optional.of(stars(entered)) : Optional.empty(),
                open ? Optional.of(words(entered)) : Optional.empty(),
                until(open),
                refusal.map(r -> Notice.of(r, reader, said.leads() ? notes(entered) : List.of(words(entered)))),
                saved ? reader.text("booking.remarks.saved") : "");
    }

    private List<Field> notes(Entered entered) {
        return List.of(
                Field.of(Field.Kind.LINES, "shared", reader.text("booking.remarks.shared"))
                        .hint(reader.text("booking.remarks.sharedHint", "student", session.studentName()))
                        .value(said.shared())
                        .from(entered),
                Field.of(Field.Kind.LINES, "kept", reader.text("booking.remarks.kept"))
                        .hint(reader.text("booking.remarks.keptHint", "student", session.studentName()))
                        .value(said.kept())
                        .from(entered));
    }

    private String rating() {
        return said.rating()
                .map(r -> reader.text("booking.remarks.stars", "n", r.stars()))
                .orElse("");
    }

    private Choices stars(Entered entered) {
        int now = said.rating().map(RatingView::stars).orElse(0);
        List<Option> options = IntStream.rangeClosed(1, 5)
                .mapToObj(
                        n -> Option.of(Integer.toString(n), Integer.toString(n)).chosen(n == now))
                .toList();
        return Choices.segments("stars", reader.text("booking.remarks.how"), options)
                .hint(reader.text("booking.remarks.howHint"))
                .from(entered);
    }

    private Field words(Entered entered) {
        return Field.of(Field.Kind.LINES, "comment", reader.text("booking.remarks.comment"))
                .hint(reader.text("booking.remarks.commentHint", "coach", session.coachName()))
                .value(said.rating().map(RatingView::comment).orElse(""))
                .from(entered);
    }

    private String until(boolean open) {
        if (!said.rates()) {
            return said.rating().isEmpty() ? reader.text("booking.remarks.notRated") : "";
        }
        return open
                ? said.rating()
                        .map(r -> reader.text("booking.remarks.until", "deadline", r.changeableUntil()))
                        .orElse("")
                : said.refusal().map(r -> RefusalText.of(r, reader).detail()).orElse("");
    }
}
