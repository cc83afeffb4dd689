package org.duologue.application.enrollment;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.enrollment.spi.FutureSessions;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.people.spi.WorkspaceRepository;
import org.duologue.application.program.spi.ProgramRepository;
import org.duologue.application.shared.Once;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.Standing;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.enrollment.EnrollmentRefusal;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.MemberStatus;
import org.duologue.domain.people.Role;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.program.BookingSettings;
import org.duologue.domain.program.Program;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.IdSource;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.wallet.ExpiredRefund;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletId;
import org.duologue.domain.wallet.WalletOwner;

/**
 * Enrolling, pausing and ending, over the ports. The enrollment and its wallet change in one unit of work, while nobody
 * books in it: a session that is paid for from elsewhere would not notice that the wallet has changed.
 */
public final class EnrollmentService implements EnrollmentUseCases {

    private static final int YEARS_AHEAD = 10;

    private final UnitOfWork unitOfWork;
    private final Once once;
    private final InstantSource clock;
    private final IdSource ids;
    private final WorkspaceRepository workspaces;
    private final MemberRepository members;
    private final ProgramRepository programs;
    private final EnrollmentRepository enrollments;
    private final WalletRepository wallets;
    private final FutureSessions futureSessions;
    private final EnrollmentEnding ending;

    /** Over these ports. */
    public EnrollmentService(
            UnitOfWork unitOfWork,
            Once once,
            InstantSource clock,
            IdSource ids,
            WorkspaceRepository workspaces,
            MemberRepository members,
            ProgramRepository programs,
            EnrollmentRepository enrollments,
            WalletRepository wallets,
            FutureSessions futureSessions,
            EnrollmentEnding ending) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.once = Objects.requireNonNull(once, "once");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.ids = Objects.requireNonNull(ids, "ids");
        this.workspaces = Objects.requireNonNull(workspaces, "workspaces");
        this.members = Objects.requireNonNull(members, "members");
        this.programs = Objects.requireNonNull(programs, "programs");
        this.enrollments = Objects.requireNonNull(enrollments, "enrollments");
        this.wallets = Objects.requireNonNull(wallets, "wallets");
        this.futureSessions = Objects.requireNonNull(futureSessions, "futureSessions");
        this.ending = Objects.requireNonNull(ending, "ending");
    }

    @Override
    public EnrollmentId enroll(Enroll command) {
        return once.one(
                command.by(),
                command.id(),
                command,
                new Once.Answer<>(EnrollmentId::value, EnrollmentId::new),
                () -> enrollNow(command));
    }

    private EnrollmentId enrollNow(Enroll command) {
        Program.State program = programs.find(command.program())
                .map(Program::state)
                .filter(p -> p.workspace().equals(command.by().workspace()))
                .orElseThrow(() -> new Refused(new NotFound("program")));
        Right.ENROLL.require(standing(command, program), "program");
        if (program.archived()) {
            throw new Refused(new EnrollmentRefusal.ProgramArchived(program.id()));
        }
        requireStudent(command);
        if (enrollments.findRunning(program.id(), command.student()).isPresent()) {
            throw new Refused(new EnrollmentRefusal.AlreadyEnrolled(program.id(), command.student()));
        }
        List<MemberId> coaches = CoachMatch.of(command.coaches(), command.student(), program);
        Instant now = clock.instant();
        EnrollmentId id = new EnrollmentId(ids.next());
        WalletId wallet = new WalletId(ids.next());
        enrollments.save(
                Enrollment.activate(id, program.workspace(), program.id(), command.student(), coaches, wallet, now));
        wallets.save(Wallet.open(
                wallet,
                new WalletOwner.OfEnrollment(id.value()),
                program.booking().map(BookingSettings::renewal),
                zone(program.workspace()),
                ExpiredRefund.standard(),
                now));
        return id;
    }

    /** A student may enroll in a free programme without being asked in; otherwise it takes its coach or an admin. */
    private static Standing standing(Enroll command, Program.State program) {
        Actor by = command.by();
        boolean bySelfForFree =
                by.is(command.student()) && by.isStudent() && program.price().isEmpty();
        if (by.isAdmin() || bySelfForFree) {
            return Standing.ADMIN;
        }
        return program.coaches().contains(by.member()) ? Standing.COACH : Standing.SELF;
    }

    private void requireStudent(Enroll command) {
        boolean student = members.find(command.student())
                .map(Member::state)
                .filter(m -> m.workspace().equals(command.by().workspace()))
                .filter(m -> m.roles().contains(Role.STUDENT) && m.status() != MemberStatus.SUSPENDED)
                .isPresent();
        if (!student) {
            throw new Refused(Invalid.of(FieldProblem.of("student", "not-a-student")));
        }
    }

    private ZoneId zone(WorkspaceId workspace) {
        return workspaces.find(workspace).orElseThrow().state().zone();
    }

    @Override
    public void pause(PauseEnrollment command) {
        change(command.by(), command.enrollment(), (enrollment, wallet) -> {
            Instant now = clock.instant();
            enrollment.pause(now);
            wallet.pause(fresh(), now);
        });
    }

    @Override
    public void resume(ResumeEnrollment command) {
        change(command.by(), command.enrollment(), (enrollment, wallet) -> {
            Instant now = clock.instant();
            enrollment.resume(now);
            wallet.resume(fresh(), now);
        });
    }

    @Override
    public void matchCoaches(MatchCoaches command) {
        unitOfWork.run(() -> {
            Enrollment enrollment = still(command.by(), command.enrollment());
            Enrollment.State state = enrollment.state();
            Program.State program = programs.find(state.program()).orElseThrow().state();
            enrollment.matchCoaches(CoachMatch.of(command.coaches(), state.student(), program));
            List<MemberId> gone = state.coaches().stream()
                    .filter(coach -> !enrollment.state().coaches().contains(coach))
                    .toList();
            futureSessions.withdrawRequests(command.by().member(), command.enrollment(), gone);
            enrollments.save(enrollment);
        });
    }

    @Override
    public void setLastDay(SetLastDay command) {
        unitOfWork.run(() -> {
            Enrollment enrollment = still(command.by(), command.enrollment());
            Optional<Instant> end = command.lastDay()
                    .map(day -> endOf(day, zone(enrollment.state().workspace())));
            ending.limit(command.by().member(), enrollment, end);
        });
    }

    private Instant endOf(LocalDate day, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        if (day.isBefore(today) || day.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new Refused(Invalid.of(FieldProblem.of("lastDay", "bad-last-day")));
        }
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    @Override
    public void end(EndEnrollment command) {
        unitOfWork.run(() -> {
            Enrollment enrollment = still(command.by(), command.enrollment());
            Instant now = clock.instant();
            if (command.cancelSessions()) {
                futureSessions.cancelAll(command.by(), command.enrollment(), now);
            }
            ending.end(command.by().member(), enrollment, now);
        });
    }

    private void change(Actor by, EnrollmentId id, BiConsumer<Enrollment, Wallet> change) {
        unitOfWork.run(() -> {
            Enrollment enrollment = still(by, id);
            Wallet wallet = wallets.find(enrollment.state().wallet()).orElseThrow();
            change.accept(enrollment, wallet);
            enrollments.save(enrollment);
            wallets.save(wallet);
        });
    }

    /** As it is while nobody else books or changes sessions of its student. */
    private Enrollment still(Actor by, EnrollmentId id) {
        futureSessions.keepStill(find(by, id).state().student());
        return find(by, id);
    }

    private Enrollment find(Actor by, EnrollmentId id) {
        return new EnrollmentStanding(enrollments).find(by, id, Right.MANAGE_ENROLLMENT);
    }

    private CommandId fresh() {
        return new CommandId(ids.next());
    }
}
