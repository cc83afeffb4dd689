package org.duologue.web.program;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duologue.application.enrollment.EnrollmentView;
import org.duologue.application.people.MemberView;
import org.duologue.application.program.ProgramView;
import org.duologue.web.program.ProgramSentence.Source;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Fact;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.ListSheet;
import org.duologue.web.view.part.Notice;
import org.duologue.web.view.part.Option;
import org.duologue.web.view.part.Pager;
import org.duologue.web.view.part.Table;
import org.duologue.web.view.part.Table.Cell;
import org.duologue.web.view.part.Table.Column;
import org.duologue.web.view.part.Tone;

/** Puts programmes on pages. */
final class ProgramSheets {

    private final Reader reader;

    ProgramSheets(Reader reader) {
        this.reader = reader;
    }

    Page list(List<ProgramView> found, String done) {
        List<Column> columns = List.of(
                new Column(reader.text("program.name"), false),
                new Column(reader.text("program.slots"), false),
                new Column(reader.text("program.coaches"), false));
        return new Page(
                "page/list.jte",
                new ListSheet(
                        reader.workspace(),
                        reader.text("nav.programmes"),
                        Optional.of(new Fact(reader.text("program.new"), "", "/app/programmes/new")),
                        List.of(),
                        Optional.empty(),
                        new Table(
                                reader.text("nav.programmes"),
                                columns,
                                found.stream().map(this::row).toList()),
                        new Pager("", ""),
                        "layers",
                        reader.text("program.none"),
                        reader.text("program.noneText"),
                        done.isEmpty() ? "" : reader.text("access.saved")));
    }

    private List<Cell> row(ProgramView program) {
        Cell name = Cell.of(program.settings().name())
                .detail(program.price()
                        .map(p -> reader.amounts().money(p))
                        .orElseGet(() -> reader.text("program.free")))
                .href("/app/programmes/" + program.id().value());
        Cell slots = program.settings().bookingEnabled()
                ? Cell.of(slots(program))
                : Cell.of(reader.text("program.noBooking")).tone(Tone.WARM);
        Cell coaches = Cell.of(String.join(", ", program.coachNames()));
        return List.of(program.archived() ? name.detail(reader.text("program.archived")) : name, slots, coaches);
    }

    private String slots(ProgramView program) {
        String cycle = program.settings()
                .cycle()
                .map(c -> c.name().toLowerCase(Locale.ROOT))
                .orElse("one_time");
        return reader.text(
                "program.slotsLine." + cycle,
                "n",
                program.settings().freeSlots().orElse(0));
    }

    Page program(
            ProgramView program,
            List<EnrollmentView> students,
            List<MemberView> candidates,
            Optional<Notice> notice,
            String done) {
        List<String> enrolled = students.stream()
                .filter(s -> s.endedAt().isEmpty())
                .map(s -> s.student().value().toString())
                .toList();
        List<Option> options = candidates.stream()
                .filter(m -> !enrolled.contains(m.id().value().toString()))
                .filter(m -> !program.settings().coaches().equals(List.of(m.id())))
                .map(m -> Option.of(m.id().value().toString(), m.name()))
                .toList();
        List<Column> columns = List.of(
                new Column(reader.text("program.student"), false),
                new Column(reader.text("program.since"), false),
                new Column(reader.text("program.credits"), true));
        return new Page(
                "program/program.jte",
                new ProgramModel(
                        program,
                        new ProgramSentence(reader)
                                .preview(
                                        program.settings(),
                                        program.price(),
                                        program.appointmentName()
                                                .map(name -> new Source(name, program.appointmentArchived())),
                                        program.coachNames(),
                                        ""),
                        notice,
                        new Table(
                                reader.text("program.students"),
                                columns,
                                students.stream().map(this::student).toList()),
                        options.isEmpty()
                                ? Optional.empty()
                                : Optional.of(Field.select("student", reader.text("program.student"), options)),
                        done.isEmpty() ? "" : reader.text("access.saved")));
    }

    private List<Cell> student(EnrollmentView enrollment) {
        String status = enrollment.status().name().toLowerCase(Locale.ROOT);
        return List.of(
                Cell.of(enrollment.studentName())
                        .detail(reader.text("program.status." + status))
                        .href("/app/coaching/" + enrollment.id().value()),
                Cell.of(reader.times().day(enrollment.activatedAt())),
                Cell.of(reader.amounts().number(enrollment.spendable())));
    }
}
