package org.duologue.web.enrollment;

import java.util.ArrayList;
import java.util.List;
import org.duologue.application.enrollment.EndQuote;
import org.duologue.application.enrollment.EnrollmentView;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.part.Choices;
import org.duologue.web.view.part.Notice;
import org.duologue.web.view.part.Option;

/**
 * Writes the dialog that ends a coaching: what either way means is said with it.
 *
 * @param enrollment which
 * @param reader for whom
 */
record EndSheet(EnrollmentView enrollment, Reader reader) {

    /**
     * The dialog.
     *
     * @param cancelled what it does if the sessions ahead are cancelled
     * @param kept what it does if they stay
     */
    Page page(EndQuote cancelled, EndQuote kept) {
        Choices sessions = Choices.one(
                "sessions",
                reader.text("enrollment.endSessions"),
                List.of(
                        Option.of("cancel", reader.text("enrollment.endCancel"))
                                .hint(told("enrollment.endCancelHint", cancelled))
                                .chosen(true),
                        Option.of("keep", reader.text("enrollment.endKeep"))
                                .hint(told("enrollment.endKeepHint", kept))));
        String id = enrollment.id().value().toString();
        return new Page(
                "coaching/end.jte",
                new EndModel(
                        "/app/coaching/" + id,
                        "/app/enrollment/" + id + "/end",
                        enrollment.programName(),
                        enrollment.studentName(),
                        kept.requests() == 0 ? "" : reader.text("enrollment.endRequests", "n", kept.requests()),
                        sessions,
                        kept.refusal()
                                .map(refusal -> RefusalText.of(refusal, reader))
                                .map(said -> Notice.warm(said.title(), said.detail()))));
    }

    /** What becomes of the sessions, of credits, and of money. */
    private String told(String sessions, EndQuote quote) {
        List<String> sentences = new ArrayList<>();
        sentences.add(quote.lastStart()
                .map(last -> reader.text(sessions, "n", quote.sessions(), "last", last))
                .orElseGet(() -> reader.text("enrollment.endNoSessions")));
        sentences.add(reader.text("enrollment.endLost", "n", quote.creditsLost()));
        if (quote.balanceBack() > 0) {
            sentences.add(reader.text("enrollment.endBalance", "n", quote.balanceBack()));
        }
        quote.moneyBack().forEach(amount -> sentences.add(reader.text("booking.money.owedNow", "amount", amount)));
        return String.join(" ", sentences);
    }
}
