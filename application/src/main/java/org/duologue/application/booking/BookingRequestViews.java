package org.duologue.application.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duologue.application.booking.BookingRequestView.Answer;
import org.duologue.application.booking.BookingRequestView.Beside;
import org.duologue.application.booking.BookingRequestView.Proposed;
import org.duologue.application.booking.spi.BookingRepository;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.program.spi.ProgramRepository;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.Standing;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.booking.BookingRequestStatus;
import org.duologue.domain.booking.Proposal;
import org.duologue.domain.booking.RequestOutcome;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.Program;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.Name;
import org.duologue.domain.shared.TimeRange;

/** Turns booking requests into views, with all names, and all days of those who decide, read at once. */
public final class BookingRequestViews {

    private final MemberRepository members;
    private final ProgramRepository programs;
    private final EnrollmentRepository enrollments;
    private final BookingRepository bookings;

    /** Over these ports. */
    public BookingRequestViews(
            MemberRepository members,
            ProgramRepository programs,
            EnrollmentRepository enrollments,
            BookingRepository bookings) {
        this.members = Objects.requireNonNull(members, "members");
        this.programs = Objects.requireNonNull(programs, "programs");
        this.enrollments = Objects.requireNonNull(enrollments, "enrollments");
        this.bookings = Objects.requireNonNull(bookings, "bookings");
    }

    /** Of a list: without the days around the proposals. */
    List<BookingRequestView> of(Actor by, List<BookingRequest> requests, Instant now) {
        return of(by, requests, List.of(), now);
    }

    /** Of one of them, with what the coach has on those days already, for those who decide. */
    BookingRequestView withDays(Actor by, BookingRequest request, Instant now) {
        boolean open = request.statusAt(now) == BookingRequestStatus.OPEN;
        List<Booking.State> sessions = open ? sessions(request.state()) : List.of();
        return of(by, List.of(request), sessions, now).get(0);
    }

    private List<BookingRequestView> of(
            Actor by, List<BookingRequest> requests, List<Booking.State> sessions, Instant now) {
        List<BookingRequest.State> states =
                requests.stream().map(BookingRequest::state).toList();
        Map<MemberId, Member.State> people =
                members
                        .findAll(states.stream()
                                .flatMap(BookingRequestViews::people)
                                .distinct()
                                .toList())
                        .stream()
                        .map(Member::state)
                        .collect(Collectors.toMap(Member.State::id, Function.identity()));
        Map<ProgramId, String> names =
                programs
                        .findAll(states.stream()
                                .map(BookingRequest.State::program)
                                .distinct()
                                .toList())
                        .stream()
                        .map(Program::state)
                        .collect(Collectors.toMap(
                                Program.State::id, p -> p.name().value()));
        Map<EnrollmentId, Enrollment.State> coachings =
                enrollments
                        .findAll(states.stream()
                                .map(BookingRequest.State::enrollment)
                                .distinct()
                                .toList())
                        .stream()
                        .map(Enrollment::state)
                        .collect(Collectors.toMap(Enrollment.State::id, Function.identity()));
        Around around = new Around(people, names, coachings, sessions, now);
        return requests.stream().map(request -> view(by, request, around)).toList();
    }

    private static Stream<MemberId> people(BookingRequest.State request) {
        return Stream.concat(
                Stream.of(request.student(), request.coach()), request.outcome().flatMap(RequestOutcome::by).stream());
    }

    /** The sessions around what could be confirmed. */
    private List<Booking.State> sessions(BookingRequest.State request) {
        List<Proposal> proposals = request.proposals();
        Instant first = proposals.get(0).time().start();
        Instant last = proposals.get(proposals.size() - 1).time().end();
        TimeRange window = new TimeRange(first, last).grown(Duration.ofDays(1), Duration.ofDays(1));
        return bookings.takingTime(request.coach(), window).stream()
                .map(Booking::state)
                .toList();
    }

    /** Who may confirm and decline it hears of the coach's day as well; its student does neither. */
    private static boolean answers(Actor by, BookingRequest request, Around around) {
        BookingRequest.State state = request.state();
        Standing standing = Benches.standing(by, around.enrollments().get(state.enrollment()), state.coach());
        return Right.DECIDE_BOOKING_REQUESTS.allows(standing)
                && request.statusAt(around.now()) == BookingRequestStatus.OPEN;
    }

    private static BookingRequestView view(Actor by, BookingRequest request, Around around) {
        BookingRequest.State r = request.state();
        Member.State coach = around.people().get(r.coach());
        boolean answers = answers(by, request, around);
        return new BookingRequestView(
                r.id(),
                r.enrollment(),
                around.programs().get(r.program()),
                r.student(),
                around.name(r.student()),
                r.coach(),
                coach.name().value(),
                coach.zone(),
                r.snapshot().sessionTypeName().value(),
                r.snapshot().coachingType().map(Name::value),
                Math.toIntExact(r.snapshot().length().toMinutes()),
                r.snapshot().cost().amount(),
                r.askedAt(),
                r.expiresAt(),
                request.statusAt(around.now()),
                r.version(),
                answers,
                r.proposals().stream()
                        .map(proposal -> new Proposed(
                                proposal.time(),
                                proposal.struck(),
                                answers ? around.day(coach, proposal.time()) : List.of()))
                        .toList(),
                r.outcome()
                        .map(o ->
                                new Answer(o.by().map(around::name), o.message().value(), o.booking(), o.at())));
    }

    /** What has been read for several requests. */
    private record Around(
            Map<MemberId, Member.State> people,
            Map<ProgramId, String> programs,
            Map<EnrollmentId, Enrollment.State> enrollments,
            List<Booking.State> sessions,
            Instant now) {

        String name(MemberId member) {
            return people.get(member).name().value();
        }

        /** The coach's own day, in the coach's zone. */
        List<Beside> day(Member.State coach, TimeRange time) {
            LocalDate date = date(time, coach.zone());
            return sessions.stream()
                    .filter(s -> s.coach().equals(coach.id()) || s.student().equals(coach.id()))
                    .filter(s -> date(s.time(), coach.zone()).equals(date))
                    .sorted(Comparator.comparing(s -> s.time().start()))
                    .map(s ->
                            new Beside(s.time(), s.snapshot().sessionTypeName().value()))
                    .toList();
        }

        private static LocalDate date(TimeRange time, ZoneId zone) {
            return LocalDate.ofInstant(time.start(), zone);
        }
    }
}
