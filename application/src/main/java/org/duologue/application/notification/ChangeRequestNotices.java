package org.duologue.application.notification;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.booking.spi.BookingRepository;
import org.duologue.application.booking.spi.ChangeRequestRepository;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.program.spi.ProgramRepository;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.ChangeRequest;
import org.duologue.domain.booking.ChangeRequestId;
import org.duologue.domain.booking.ChangeRequestStatus;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.Name;

/** What a notice about a change request says; nothing to those who decide about one that has ended since (E11). */
public final class ChangeRequestNotices {

    private final InstantSource clock;
    private final ChangeRequestRepository requests;
    private final BookingRepository bookings;
    private final ProgramRepository programs;
    private final MemberRepository members;

    /** Over these ports. */
    public ChangeRequestNotices(
            InstantSource clock,
            ChangeRequestRepository requests,
            BookingRepository bookings,
            ProgramRepository programs,
            MemberRepository members) {
        this.clock = Objects.requireNonNull(clock, "clock");
        this.requests = Objects.requireNonNull(requests, "requests");
        this.bookings = Objects.requireNonNull(bookings, "bookings");
        this.programs = Objects.requireNonNull(programs, "programs");
        this.members = Objects.requireNonNull(members, "members");
    }

    /** The content, or nothing if the notice is no longer true. */
    Optional<MailContent> content(Notice notice) {
        return requests.find(new ChangeRequestId(notice.subject()))
                .flatMap(request -> notice.kind() == NoticeKind.CHANGE_ASKED
                        ? asked(request)
                        : closed(request.state(), notice.to()));
    }

    private Optional<MailContent> asked(ChangeRequest request) {
        if (request.statusAt(clock.instant()) != ChangeRequestStatus.OPEN) {
            return Optional.empty();
        }
        ChangeRequest.State state = request.state();
        Booking.State session = session(state);
        return Optional.of(new MailContent.ChangeAsked(
                state.booking(),
                name(state.student()),
                program(session.program()),
                session.snapshot().sessionTypeName(),
                state.session(),
                state.to(),
                state.reason().value(),
                state.expiresAt()));
    }

    private Optional<MailContent> closed(ChangeRequest.State request, MemberId to) {
        Booking.State session = session(request);
        boolean toStudent = to.equals(request.student());
        return request.outcome()
                .map(outcome -> new MailContent.ChangeRequestClosed(
                        request.status(),
                        request.booking(),
                        program(session.program()),
                        session.snapshot().sessionTypeName(),
                        outcome.by().map(this::name),
                        name(toStudent ? request.coach() : request.student()),
                        request.session(),
                        request.to(),
                        outcome.message().value()));
    }

    private Booking.State session(ChangeRequest.State request) {
        return bookings.find(request.booking()).orElseThrow().state();
    }

    private Name program(ProgramId program) {
        return programs.find(program).orElseThrow().state().name();
    }

    private Name name(MemberId member) {
        return members.find(member).orElseThrow().state().name();
    }
}
