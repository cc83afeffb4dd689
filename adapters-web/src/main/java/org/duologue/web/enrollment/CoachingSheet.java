package org.duologue.web.enrollment;

import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.BookableView;
import org.duologue.application.booking.BookingView;
import org.duologue.application.enrollment.EnrollmentView;
import org.duologue.application.program.ProgramView;
import org.duologue.application.shared.Page;
import org.duologue.domain.enrollment.EnrollmentStatus;
import org.duologue.domain.people.Actor;
import org.duologue.domain.program.ProgramId;
import org.duologue.web.booking.SessionRow;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.part.Notice;
import org.duologue.web.view.part.Tab;
import org.duologue.web.view.part.Tone;
import org.duologue.web.wallet.WalletModel;

/**
 * Writes the page of a coaching.
 *
 * @param by who looks at it
 * @param reader for whom
 * @param programs the programmes the actor leads; none for a student
 * @param students the enrollments of the programme; none for a student
 */
record CoachingSheet(Actor by, Reader reader, List<ProgramView> programs, List<EnrollmentView> students) {

    /**
     * What a tab shows.
     *
     * @param upcoming sessions to come
     * @param past sessions that are over or cancelled
     * @param wallet the credits, on their tab
     */
    record Content(List<BookingView> upcoming, Page<BookingView> past, Optional<WalletModel> wallet) {}

    /** A programme in which nobody is enrolled: everything is there and disabled, with the reason (S1.35). */
    CoachingModel nobody(ProgramView program) {
        return new CoachingModel(
                "",
                program.settings().name(),
                reader.text("enrollment.nobody"),
                reader.text("enrollment.nobodyHint"),
                programs(program.id()),
                List.of(),
                "",
                Tone.PLAIN,
                reader.text("common.credits", "n", 0),
                Optional.of(new CoachingModel.Acts(false, false, false)),
                reader.text("enrollment.nobodyWhy"),
                List.of(),
                List.of(),
                List.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                "");
    }

    /** A coaching. */
    CoachingModel of(
            EnrollmentView enrollment, BookableView bookable, Content content, Optional<Notice> notice, String toast) {
        String href = "/app/coaching/" + enrollment.id().value();
        boolean own = by.is(enrollment.student());
        boolean wallet = content.wallet().isPresent();
        return new CoachingModel(
                href,
                enrollment.programName(),
                own ? enrollment.programName() : enrollment.studentName(),
                meta(enrollment),
                own ? List.of() : programs(enrollment.program()),
                own ? List.of() : students(enrollment),
                reader.text("enrollment.state." + enrollment.status().name()),
                tone(enrollment.status()),
                reader.text("common.credits", "n", enrollment.spendable()),
                own && !by.isAdmin() ? Optional.empty() : Optional.of(acts(enrollment.status())),
                bookable.refusal().map(r -> RefusalText.of(r, reader).detail()).orElse(""),
                List.of(
                        Tab.of(reader.text("booking.liveSessions"), href, !wallet),
                        Tab.of(reader.text("nav.credits"), href + "/credits", wallet)),
                rows(content.upcoming()),
                rows(content.past().items()),
                content.past().next().map(next -> href + "?after=" + next).orElse(""),
                content.wallet(),
                notice,
                toast);
    }

    private String meta(EnrollmentView enrollment) {
        List<String> coaches =
                enrollment.coaches().stream().map(EnrollmentView.Person::name).toList();
        String with = reader.text("enrollment.with", "coaches", coaches);
        return enrollment
                .lastDay()
                .filter(day -> enrollment.status() != EnrollmentStatus.ENDED)
                .map(day -> with + ", "
                        + reader.text("enrollment.until", "day", reader.times().dayLong(day)))
                .orElse(with);
    }

    private List<SessionRow> rows(List<BookingView> sessions) {
        return sessions.stream().map(s -> SessionRow.of(s, by, reader)).toList();
    }

    private List<CoachingModel.Choice> programs(ProgramId shown) {
        return programs.stream()
                .map(p -> new CoachingModel.Choice(
                        "/app/coaching?program=" + p.id().value(), p.settings().name(), p.id().equals(shown)))
                .toList();
    }

    private List<CoachingModel.Choice> students(EnrollmentView shown) {
        return students.stream()
                .map(e -> new CoachingModel.Choice(
                        "/app/coaching/" + e.id().value(), e.studentName(), e.id().equals(shown.id())))
                .toList();
    }

    private static CoachingModel.Acts acts(EnrollmentStatus status) {
        return new CoachingModel.Acts(
                status == EnrollmentStatus.ACTIVE, status == EnrollmentStatus.PAUSED, status != EnrollmentStatus.ENDED);
    }

    private static Tone tone(EnrollmentStatus status) {
        return switch (status) {
            case ACTIVE -> Tone.ACCENT;
            case PAUSED -> Tone.WARM;
            case ENDED -> Tone.PLAIN;
        };
    }
}
