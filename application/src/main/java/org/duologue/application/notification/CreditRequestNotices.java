package org.duologue.application.notification;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.enrollment.spi.CreditRequestRepository;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.program.spi.ProgramRepository;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.enrollment.CreditRequest;
import org.duologue.domain.enrollment.CreditRequestId;
import org.duologue.domain.enrollment.CreditRequestStatus;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.Name;

/** What a notice about a request for credits says; nothing if it was answered or taken back since (E11). */
public final class CreditRequestNotices {

    private final InstantSource clock;
    private final CreditRequestRepository requests;
    private final EnrollmentRepository enrollments;
    private final ProgramRepository programs;
    private final MemberRepository members;
    private final WalletRepository wallets;

    /** Over these ports. */
    public CreditRequestNotices(
            InstantSource clock,
            CreditRequestRepository requests,
            EnrollmentRepository enrollments,
            ProgramRepository programs,
            MemberRepository members,
            WalletRepository wallets) {
        this.clock = Objects.requireNonNull(clock, "clock");
        this.requests = Objects.requireNonNull(requests, "requests");
        this.enrollments = Objects.requireNonNull(enrollments, "enrollments");
        this.programs = Objects.requireNonNull(programs, "programs");
        this.members = Objects.requireNonNull(members, "members");
        this.wallets = Objects.requireNonNull(wallets, "wallets");
    }

    /** The content, or nothing if the notice is no longer true. */
    Optional<MailContent> content(Notice notice) {
        return requests.find(new CreditRequestId(notice.subject()))
                .map(CreditRequest::state)
                .flatMap(request -> notice.kind() == NoticeKind.CREDITS_ASKED ? asked(request) : decided(request));
    }

    private Optional<MailContent> asked(CreditRequest.State request) {
        if (request.status() != CreditRequestStatus.OPEN) {
            return Optional.empty();
        }
        Enrollment.State enrollment = enrollment(request);
        int available = wallets.find(enrollment.wallet())
                .orElseThrow()
                .at(clock.instant())
                .available();
        return Optional.of(new MailContent.CreditsAsked(
                request.id(),
                name(request.student()),
                program(enrollment),
                request.credits(),
                request.reason().value(),
                available));
    }

    private Optional<MailContent> decided(CreditRequest.State request) {
        return request.decision()
                .map(decision -> new MailContent.CreditRequestDecided(
                        request.enrollment(),
                        program(enrollment(request)),
                        request.credits(),
                        decision.granted(),
                        name(decision.by()).value(),
                        decision.message().value()));
    }

    private Enrollment.State enrollment(CreditRequest.State request) {
        return enrollments.find(request.enrollment()).orElseThrow().state();
    }

    private Name program(Enrollment.State enrollment) {
        return programs.find(enrollment.program()).orElseThrow().state().name();
    }

    private Name name(MemberId member) {
        return members.find(member).orElseThrow().state().name();
    }
}
