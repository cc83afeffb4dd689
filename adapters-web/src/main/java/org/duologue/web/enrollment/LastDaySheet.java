package org.duologue.web.enrollment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duologue.application.enrollment.EnrollmentView;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.FormPart;
import org.duologue.web.view.part.FormSheet;
import org.duologue.web.view.part.Notice;

/**
 * Writes the form that says when a coaching is going to end.
 *
 * @param enrollment which
 * @param reader for whom
 */
record LastDaySheet(EnrollmentView enrollment, Reader reader) {

    Page page(Entered entered, Optional<Refusal> refusal) {
        List<Field> fields = List.of(Field.of(Field.Kind.DATE, "lastDay", reader.text("enrollment.lastDay"))
                .hint(reader.text("enrollment.lastDayHint"))
                .value(enrollment.lastDay().map(LocalDate::toString).orElse(""))
                .from(entered));
        return new Page(
                "page/form.jte",
                new FormSheet(
                        enrollment.programName(),
                        reader.text("enrollment.lastDayOf", "student", enrollment.studentName()),
                        "/app/enrollment/" + enrollment.id().value() + "/last-day",
                        Map.of(),
                        List.of(new FormPart(
                                reader.text("enrollment.untilWhen"),
                                reader.text("enrollment.untilWhenHint"),
                                List.copyOf(fields))),
                        refusal.map(r -> Notice.of(r, reader, fields)),
                        reader.text("common.save"),
                        "/app/coaching/" + enrollment.id().value(),
                        Optional.empty(),
                        ""));
    }
}
