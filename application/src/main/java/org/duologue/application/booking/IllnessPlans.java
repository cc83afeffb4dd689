package org.duologue.application.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.booking.KeptTimes.Kept;
import org.duologue.application.booking.spi.BookingRepository;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.scheduling.KeptAvailability;
import org.duologue.application.scheduling.spi.AvailabilityRepository;
import org.duologue.domain.booking.ActingAs;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.payment.Checkout;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Member;
import org.duologue.domain.scheduling.Availability;
import org.duologue.domain.scheduling.IllnessDays;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Problems;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.TimeRange;

/** Finds out what saying that a coach is ill comes to, for those who may say it: the coach and admins. */
public final class IllnessPlans {

    private final KeptAvailability kept;
    private final AvailabilityRepository availabilities;
    private final BookingRepository bookings;
    private final OpenRequests requests;
    private final OpenCheckouts checkouts;

    /** Over these ports. */
    public IllnessPlans(
            MemberRepository members,
            AvailabilityRepository availabilities,
            BookingRepository bookings,
            OpenRequests requests,
            OpenCheckouts checkouts) {
        this.kept = new KeptAvailability(members);
        this.availabilities = Objects.requireNonNull(availabilities, "availabilities");
        this.bookings = Objects.requireNonNull(bookings, "bookings");
        this.requests = Objects.requireNonNull(requests, "requests");
        this.checkouts = Objects.requireNonNull(checkouts, "checkouts");
    }

    /** The plan; refused as {@code invalid} if there is no reason, or the days are none, too many or over. */
    IllnessPlan of(ReportIllness command, Instant now) {
        Member.State coach = kept.require(command.by(), command.coach());
        Availability availability =
                availabilities.find(coach.id()).orElseGet(() -> Availability.closed(coach.id(), coach.zone()));
        Problems problems = new Problems();
        IllnessDays days = days(command, problems);
        Reason reason = problems.read("reason", () -> Reason.of(command.reason()));
        problems.require(reason == null || !reason.isEmpty(), FieldProblem.of("reason", "missing"));
        Optional<TimeRange> time =
                Optional.ofNullable(days).map(d -> d.in(availability.state().zone()));
        problems.require(time.map(t -> now.isBefore(t.end())).orElse(true), FieldProblem.of("to", "days-over"));
        problems.refuseIfAny();
        return plan(command, days, time.orElseThrow(), reason, availability, now);
    }

    private static IllnessDays days(ReportIllness command, Problems problems) {
        LocalDate from = command.from();
        LocalDate to = command.to();
        problems.require(from != null, FieldProblem.of("from", "missing"));
        problems.require(to != null, FieldProblem.of("to", "missing"));
        return from == null || to == null ? null : problems.read("to", () -> IllnessDays.of(from, to));
    }

    private IllnessPlan plan(
            ReportIllness command,
            IllnessDays days,
            TimeRange time,
            Reason reason,
            Availability availability,
            Instant now) {
        List<Booking> given = bookings.takingTime(command.coach(), time).stream()
                .filter(booking -> booking.state().coach().equals(command.coach()))
                .toList();
        List<Booking> ahead = given.stream()
                .filter(booking ->
                        booking.refusalOfCancel(standing(command.by()), now).isEmpty())
                .toList();
        int begun = given.size() - ahead.size();
        List<BookingRequest> asking = requests.askingAt(command.coach(), time, now);
        List<BookingRequest.State> lost = asking.stream()
                .map(BookingRequest::state)
                .filter(request -> Kept.isLost(request, List.of(time), now))
                .toList();
        List<Checkout> keeping = checkouts.keeping(command.coach(), time, now);
        return new IllnessPlan(
                days, time, reason, availability, command.timeOff(), ahead, begun, asking, lost, keeping);
    }

    /** How many credits come back besides those of its sessions: of requests that are declined, and of checkouts. */
    int released(IllnessPlan plan, Instant now) {
        return requests.creditsBack(plan.lost(), now) + checkouts.creditsBack(plan.checkouts(), now);
    }

    /** In what standing sessions of the coach are cancelled, whatever enrollments they lead by now. */
    static ActingAs standing(Actor by) {
        return by.isAdmin() ? ActingAs.ADMIN : ActingAs.COACH;
    }
}
