package org.duologue.web.enrollment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duologue.application.enrollment.EnrollmentView;
import org.duologue.application.program.ProgramView;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Choices;
import org.duologue.web.view.part.FormPart;
import org.duologue.web.view.part.FormSheet;
import org.duologue.web.view.part.Notice;
import org.duologue.web.view.part.Option;

/**
 * Writes the form that matches a student with coaches of the programme.
 *
 * @param enrollment whose coaches they are
 * @param program its coaches are the choice
 * @param reader for whom
 */
record MatchSheet(EnrollmentView enrollment, ProgramView program, Reader reader) {

    Page page(Entered entered, Optional<Refusal> refusal) {
        Choices coaches = Choices.many("coaches", reader.text("enrollment.coaches"), options())
                .hint(reader.text("enrollment.coachesHint"))
                .from(entered);
        String back = "/app/coaching/" + enrollment.id().value();
        return new Page(
                "page/form.jte",
                new FormSheet(
                        enrollment.programName(),
                        reader.text("enrollment.coachesOf", "student", enrollment.studentName()),
                        "/app/enrollment/" + enrollment.id().value() + "/coaches",
                        Map.of(),
                        List.of(new FormPart(
                                reader.text("enrollment.whoCoaches"),
                                reader.text("enrollment.whoCoachesHint"),
                                List.of(coaches))),
                        refusal.map(r -> Notice.of(r, reader, List.of())),
                        reader.text("common.save"),
                        back,
                        Optional.empty(),
                        ""));
    }

    private List<Option> options() {
        List<MemberId> ids = program.settings().coaches();
        List<MemberId> matched =
                enrollment.coaches().stream().map(EnrollmentView.Person::id).toList();
        return IntStream.range(0, ids.size())
                .filter(i -> !ids.get(i).equals(enrollment.student()))
                .mapToObj(i -> Option.of(
                                ids.get(i).value().toString(),
                                program.coachNames().get(i))
                        .person(program.coachNames().get(i))
                        .chosen(matched.contains(ids.get(i))))
                .toList();
    }
}
