package org.duologue.application.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duologue.application.Ports;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingGroupId;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.booking.BookingSnapshot;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.booking.ProposalRules;
import org.duologue.domain.booking.SessionPayment;
import org.duologue.domain.booking.SlotHold;
import org.duologue.domain.booking.SlotHoldId;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.Program;
import org.duologue.domain.program.ProgramDraft;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.program.ProgramType;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.scheduling.RequestHold;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Name;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.TimeRange;
import org.duologue.domain.wallet.WalletId;

/** Arbitrary programmes, enrollments and sessions as well, in a workspace of their own. */
public final class CoachingSamples extends SchedulingSamples {

    private final List<AppointmentId> booked;
    private int day;

    /** In a new workspace of these ports. */
    public CoachingSamples(Ports ports, long seed) {
        super(ports, seed);
        booked = List.of(new AppointmentId(id()), new AppointmentId(id()));
    }

    /** A programme that is not stored. */
    public Program newProgram(Name name) {
        boolean booking = chance(80);
        boolean additional = booking && chance(50);
        ProgramDraft draft = new ProgramDraft(
                ProgramType.ONE_TO_ONE,
                name.value(),
                text(chance(10) ? ProgramDraft.MAX_DESCRIPTION : number(60)).strip(),
                maybe(9_900L),
                EUR,
                booking,
                booking ? Optional.of(appointment()) : Optional.empty(),
                booking ? Optional.of(1 + number(1_000)) : Optional.empty(),
                booking ? Optional.of(one(Cycle.values())) : Optional.empty(),
                booking ? Optional.of(carryOver()) : Optional.empty(),
                booking ? Optional.of(additional) : Optional.empty(),
                additional ? maybe(1 + number(1_000)) : Optional.empty(),
                booking ? Optional.of(chance(50)) : Optional.empty(),
                booking ? Optional.of(one(LatePolicy.values())) : Optional.empty(),
                booking ? Optional.of(one(LatePolicy.values())) : Optional.empty(),
                coaches(number(4)));
        Program made = Program.create(new ProgramId(id()), workspace(), draft, instant());
        if (chance(30)) {
            made.archive();
        }
        return made;
    }

    /** What becomes of unused credits. */
    public CarryOver carryOver() {
        return one(new CarryOver.CarryAll(), new CarryOver.Reset(), new CarryOver.CarryUpTo(Credits.of(number(5))));
    }

    /** A stored programme. */
    public ProgramId program() {
        Program made = newProgram(name());
        ports().unitOfWork().run(() -> ports().programs().save(made));
        return made.state().id();
    }

    /** An active enrollment that is not stored. */
    public Enrollment newEnrollment(ProgramId program, MemberId student) {
        return Enrollment.activate(
                new EnrollmentId(id()),
                workspace(),
                program,
                student,
                coaches(1 + number(2)),
                new WalletId(id()),
                instant());
    }

    /** Takes an enrollment one step further. */
    public void act(Enrollment enrollment) {
        Refusals.of(() -> {
            switch (number(5)) {
                case 0 -> enrollment.pause(instant());
                case 1 -> enrollment.resume(instant());
                case 2 ->
                    enrollment.limitTo(maybe(instant()), enrollment.state().student(), instant());
                case 3 -> enrollment.matchCoaches(coaches(number(3)));
                default -> enrollment.end(instant());
            }
        });
    }

    /** A confirmed booking that is not stored, in a stored enrollment; each a day after the one before. */
    public Booking newBooking(Enrollment.State enrollment, MemberId coach) {
        Instant start = Instant.parse("2026-06-01T10:00:00Z").plus(Duration.ofDays(day++));
        Duration length = Duration.ofMinutes(5L * (1 + number(20)));
        BookingSnapshot agreed = agreed(length);
        return Booking.book(
                new BookingId(id()),
                new BookingGroupId(id()),
                workspace(),
                enrollment.id(),
                enrollment.program(),
                enrollment.student(),
                coach,
                agreed,
                TimeRange.of(start, length),
                payment(),
                enrollment.student(),
                start.minus(Duration.ofDays(30)));
    }

    private SessionPayment payment() {
        return switch (number(4)) {
            case 0 -> new SessionPayment.InMoney(new CheckoutId(id()), new Money(1 + number(9_999), EUR));
            case 1 -> SessionPayment.free();
            default -> SessionPayment.credits();
        };
    }

    private BookingSnapshot agreed(Duration length) {
        return new BookingSnapshot(
                booked.get(number(2)),
                name(),
                new SessionTypeId(id()),
                name(),
                maybe(name()),
                length,
                Credits.of(number(4)),
                maybe(new Money(4_500, EUR)),
                Duration.ofMinutes(number(60)),
                Duration.ofMinutes(number(60)),
                Duration.ofMinutes(number(2_000)),
                Duration.ofMinutes(number(2_000)),
                one(LatePolicy.values()),
                one(LatePolicy.values()),
                one(Confirmation.values()),
                one("", "https://meet.example/y"));
    }

    /** An open request that is not stored, in a stored enrollment; its times lie within the same few days. */
    public BookingRequest newRequest(Enrollment enrollment) {
        Instant asked = Instant.parse("2026-06-01T08:00:00Z").plusMillis(number(10_000));
        Duration length = Duration.ofMinutes(5L * (1 + number(20)));
        List<TimeRange> times = Stream.generate(() -> asked.plus(Duration.ofHours(30 + number(40))))
                .distinct()
                .limit(1 + number(5))
                .sorted()
                .map(start -> TimeRange.of(start, length))
                .toList();
        return BookingRequest.ask(
                new BookingRequestId(id()),
                enrollment,
                enrollment.state().coaches().get(0),
                agreed(length),
                one(RequestHold.values()),
                times,
                ProposalRules.until(times, Duration.ofHours(2), asked),
                asked);
    }

    /** A held time that is not stored, with the enrollment's first coach; within the same few days. */
    public SlotHold newHold(Enrollment enrollment) {
        Instant now = Instant.parse("2026-06-01T08:00:00Z");
        Enrollment.State of = enrollment.state();
        return new SlotHold(
                new SlotHoldId(id()),
                workspace(),
                of.id(),
                of.student(),
                of.coaches().get(0),
                new SessionTypeId(id()),
                TimeRange.of(now.plus(Duration.ofHours(30 + number(40))), Duration.ofMinutes(5L * (1 + number(20)))),
                Duration.ofMinutes(number(60)),
                Duration.ofMinutes(number(60)),
                Optional.of(new CheckoutId(id())).filter(checkout -> chance(30)),
                now.plusMillis(number(20)));
    }

    /** Takes a request one step further: a time of it taken, or ended in some way; what is refused is no step. */
    public void act(BookingRequest request) {
        BookingRequest.State now = request.state();
        Instant at = now.askedAt().plus(Duration.ofHours(number(60)));
        Refusals.of(() -> {
            switch (number(7)) {
                case 0 -> request.confirm(now.proposals().get(0).time().start(), new BookingId(id()), now.coach(), at);
                case 1 -> request.decline(now.coach(), new Reason("m" + text(number(40))), at);
                case 2 -> request.withdraw(now.student(), at);
                case 3 -> request.expire(at);
                default -> {
                    TimeRange time =
                            now.proposals().get(number(now.proposals().size())).time();
                    request.strike(proposal -> proposal.isTakenBy(time), at);
                }
            }
        });
    }

    /** Takes a booking one step further: moved by a few minutes, cancelled, or marked a no-show. */
    public void act(Booking booking) {
        new BookingSteps(this).one(booking);
    }
}
