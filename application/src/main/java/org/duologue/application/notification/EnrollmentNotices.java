package org.duologue.application.notification;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.notification.spi.MailContent.Coaching;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.people.spi.WorkspaceRepository;
import org.duologue.application.program.spi.ProgramRepository;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.Name;

/** What a notice about the last day of an enrollment says, as it is known now; nothing once it has ended (E11). */
public final class EnrollmentNotices {

    private final EnrollmentRepository enrollments;
    private final ProgramRepository programs;
    private final MemberRepository members;
    private final WorkspaceRepository workspaces;

    /** Over these ports. */
    public EnrollmentNotices(
            EnrollmentRepository enrollments,
            ProgramRepository programs,
            MemberRepository members,
            WorkspaceRepository workspaces) {
        this.enrollments = Objects.requireNonNull(enrollments, "enrollments");
        this.programs = Objects.requireNonNull(programs, "programs");
        this.members = Objects.requireNonNull(members, "members");
        this.workspaces = Objects.requireNonNull(workspaces, "workspaces");
    }

    /** The content, or nothing if the notice is no longer true. */
    Optional<MailContent> content(Notice notice) {
        return enrollments
                .find(new EnrollmentId(notice.subject()))
                .map(Enrollment::state)
                .flatMap(enrollment -> notice.kind() == NoticeKind.LAST_DAY_OVER
                        ? Optional.of(ended(enrollment, notice.to()))
                        : lastDay(enrollment, notice.to()));
    }

    private MailContent ended(Enrollment.State enrollment, MemberId to) {
        return new MailContent.CoachingEnded(coaching(enrollment), student(enrollment, to));
    }

    private Optional<MailContent> lastDay(Enrollment.State enrollment, MemberId to) {
        if (enrollment.endedAt().isPresent()) {
            return Optional.empty();
        }
        ZoneId zone =
                workspaces.find(enrollment.workspace()).orElseThrow().state().zone();
        return Optional.of(new MailContent.LastDay(
                coaching(enrollment),
                student(enrollment, to),
                enrollment.endsAt().map(end -> LocalDate.ofInstant(end.minusMillis(1), zone)),
                enrollment.endsAt()));
    }

    private Coaching coaching(Enrollment.State enrollment) {
        return new Coaching(
                enrollment.id(),
                programs.find(enrollment.program()).orElseThrow().state().name());
    }

    private Optional<Name> student(Enrollment.State enrollment, MemberId to) {
        return Optional.of(enrollment.student())
                .filter(student -> !student.equals(to))
                .map(student -> members.find(student).orElseThrow().state().name());
    }
}
