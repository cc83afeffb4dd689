package org.duologue.application.booking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duologue.application.booking.ChangeRequestView.Answer;
import org.duologue.application.booking.spi.BookingRepository;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.shared.Right;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.ChangeRequest;
import org.duologue.domain.booking.ChangeRequestStatus;
import org.duologue.domain.booking.RequestOutcome;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;

/** Turns change requests into views, with all sessions and names read at once. */
public final class ChangeRequestViews {

    private final MemberRepository members;
    private final EnrollmentRepository enrollments;
    private final BookingRepository bookings;
    private final BookingViews sessions;

    /** Over these ports. */
    public ChangeRequestViews(
            MemberRepository members,
            EnrollmentRepository enrollments,
            BookingRepository bookings,
            BookingViews sessions) {
        this.members = Objects.requireNonNull(members, "members");
        this.enrollments = Objects.requireNonNull(enrollments, "enrollments");
        this.bookings = Objects.requireNonNull(bookings, "bookings");
        this.sessions = Objects.requireNonNull(sessions, "sessions");
    }

    List<ChangeRequestView> of(Actor by, List<ChangeRequest> requests, Instant now) {
        List<ChangeRequest.State> states =
                requests.stream().map(ChangeRequest::state).toList();
        List<BookingId> ids =
                states.stream().map(ChangeRequest.State::booking).distinct().toList();
        Map<BookingId, BookingView> about = sessions.of(bookings.findAll(ids), now).stream()
                .collect(Collectors.toMap(BookingView::id, Function.identity()));
        Map<EnrollmentId, Enrollment.State> coachings =
                enrollments
                        .findAll(states.stream()
                                .map(ChangeRequest.State::enrollment)
                                .distinct()
                                .toList())
                        .stream()
                        .map(Enrollment::state)
                        .collect(Collectors.toMap(Enrollment.State::id, Function.identity()));
        Map<MemberId, String> names = names(states);
        return requests.stream()
                .map(request -> view(by, request, about, coachings, names, now))
                .toList();
    }

    /** Of those who have ended some. */
    private Map<MemberId, String> names(List<ChangeRequest.State> requests) {
        List<MemberId> ended = requests.stream()
                .flatMap(request -> request.outcome().flatMap(RequestOutcome::by).stream())
                .distinct()
                .toList();
        return members.findAll(ended).stream()
                .collect(Collectors.toMap(
                        m -> m.state().id(), m -> m.state().name().value()));
    }

    private static ChangeRequestView view(
            Actor by,
            ChangeRequest request,
            Map<BookingId, BookingView> about,
            Map<EnrollmentId, Enrollment.State> coachings,
            Map<MemberId, String> names,
            Instant now) {
        ChangeRequest.State r = request.state();
        ChangeRequestStatus status = request.statusAt(now);
        boolean decides =
                Right.DECIDE_CHANGE_REQUESTS.allows(Benches.standing(by, coachings.get(r.enrollment()), r.coach()));
        return new ChangeRequestView(
                r.id(),
                about.get(r.booking()),
                r.session(),
                r.to(),
                r.reason().value(),
                r.askedAt(),
                r.expiresAt(),
                status,
                r.version(),
                decides && status == ChangeRequestStatus.OPEN,
                r.outcome()
                        .map(o -> new Answer(o.by().map(names::get), o.message().value(), o.at())));
    }
}
