package org.duologue.web.enrollment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.enrollment.CreditRequestView;
import org.duologue.application.enrollment.EnrollmentView;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.shared.Paths;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Notice;

/**
 * Writes the dialog in which a student asks for credits.
 *
 * @param enrollment in which
 * @param open the request that waits already, if there is one
 * @param reader for whom
 */
record AskSheet(EnrollmentView enrollment, Optional<CreditRequestView> open, Reader reader) {

    /** The page one came from, if it is one of ours; else the enrollment's. */
    static String back(EnrollmentId enrollment, Entered entered) {
        String back = entered.value("back");
        return Paths.local(back).equals(back) && !back.isEmpty() ? back : "/app/coaching/" + enrollment.value();
    }

    AskModel model(Entered entered, Optional<Refusal> refusal) {
        Field credits = Field.number("credits", reader.text("request.credits"))
                .hint(reader.text("request.creditsHint"))
                .value(missing(entered))
                .required()
                .from(entered);
        Field reason = Field.of(Field.Kind.LINES, "reason", reader.text("request.reason"))
                .hint(reader.text("request.reasonHint"))
                .from(entered);
        return new AskModel(
                enrollment.programName(),
                "/app/coaching/" + enrollment.id().value() + "/ask",
                back(enrollment.id(), entered),
                reader.text("request.youHave", "n", enrollment.spendable()),
                reader.text(
                        "request.told",
                        "coaches",
                        enrollment.coaches().stream()
                                .map(EnrollmentView.Person::name)
                                .toList()),
                open.map(r -> Notice.warm(
                        reader.text("request.waits"),
                        reader.text("request.waitsSince", "n", r.credits(), "at", r.askedAt()))),
                open.map(r -> "/app/requests/" + r.id().value()).orElse(""),
                credits,
                reason,
                refusal.filter(r -> open.isEmpty()).map(r -> Notice.of(r, reader, List.of(credits, reason))),
                UUID.randomUUID().toString());
    }

    /** How many are missing, as the page one came from says. */
    private static String missing(Entered entered) {
        String n = entered.value("n");
        return n.matches("[1-9][0-9]{0,3}") ? n : "1";
    }
}
