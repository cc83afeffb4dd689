package org.duologue.application.notification;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.booking.CreditsBack;
import org.duologue.application.booking.spi.BookingRequestRepository;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.program.spi.ProgramRepository;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.booking.BookingRequestStatus;
import org.duologue.domain.booking.Proposal;
import org.duologue.domain.booking.RequestOutcome;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.Name;

/** What a notice about a booking request says; nothing to a coach about one that has ended since (E11). */
public final class BookingRequestNotices {

    private final InstantSource clock;
    private final BookingRequestRepository requests;
    private final ProgramRepository programs;
    private final MemberRepository members;
    private final CreditsBack creditsBack;

    /** Over these ports. */
    public BookingRequestNotices(
            InstantSource clock,
            BookingRequestRepository requests,
            ProgramRepository programs,
            MemberRepository members,
            CreditsBack creditsBack) {
        this.clock = Objects.requireNonNull(clock, "clock");
        this.requests = Objects.requireNonNull(requests, "requests");
        this.programs = Objects.requireNonNull(programs, "programs");
        this.members = Objects.requireNonNull(members, "members");
        this.creditsBack = Objects.requireNonNull(creditsBack, "creditsBack");
    }

    /** The content, or nothing if the notice is no longer true. */
    Optional<MailContent> content(Notice notice) {
        return requests.find(new BookingRequestId(notice.subject()))
                .flatMap(request -> notice.kind() == NoticeKind.BOOKING_REQUESTED
                        ? requested(request)
                        : closed(request.state(), notice.to()));
    }

    private Optional<MailContent> requested(BookingRequest request) {
        if (request.statusAt(clock.instant()) != BookingRequestStatus.OPEN) {
            return Optional.empty();
        }
        BookingRequest.State state = request.state();
        return Optional.of(new MailContent.BookingRequested(
                state.id(),
                name(state.student()),
                program(state.program()),
                state.snapshot().sessionTypeName(),
                state.proposals().stream()
                        .filter(proposal -> !proposal.struck())
                        .map(Proposal::time)
                        .toList(),
                state.expiresAt()));
    }

    private Optional<MailContent> closed(BookingRequest.State request, MemberId to) {
        return request.outcome().map(outcome -> closed(request, outcome, to));
    }

    private MailContent closed(BookingRequest.State request, RequestOutcome outcome, MemberId to) {
        boolean toCoach = to.equals(request.coach());
        return new MailContent.BookingRequestClosed(
                request.status(),
                request.enrollment(),
                program(request.program()),
                request.snapshot().sessionTypeName(),
                outcome.by().map(this::name),
                name(toCoach ? request.student() : request.coach()),
                request.proposals().stream().map(Proposal::time).toList(),
                toCoach ? 0 : creditsBack.of(request),
                outcome.message().value());
    }

    private Name program(ProgramId program) {
        return programs.find(program).orElseThrow().state().name();
    }

    private Name name(MemberId member) {
        return members.find(member).orElseThrow().state().name();
    }
}
