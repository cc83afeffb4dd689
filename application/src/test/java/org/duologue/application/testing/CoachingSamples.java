package org.duologue.application.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.application.Ports;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingGroupId;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingSnapshot;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.Program;
import org.duologue.domain.program.ProgramDraft;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.program.ProgramType;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Name;
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
                booking ? Optional.of(chance(50)) : Optional.empty(),
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
                case 2 -> enrollment.limitTo(maybe(instant()));
                case 3 -> enrollment.matchCoaches(coaches(number(3)));
                default -> enrollment.end(instant());
            }
        });
    }

    /** A confirmed booking that is not stored, in a stored enrollment; each a day after the one before. */
    public Booking newBooking(Enrollment.State enrollment, MemberId coach) {
        Instant start = Instant.parse("2026-06-01T10:00:00Z").plus(Duration.ofDays(day++));
        Duration length = Duration.ofMinutes(5L * (1 + number(20)));
        BookingSnapshot agreed = new BookingSnapshot(
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
                one("", "https://meet.example/y"));
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
                enrollment.student(),
                start.minus(Duration.ofDays(30)));
    }

    /** Takes a booking one step further: moved by a few minutes, cancelled, or marked a no-show. */
    public void act(Booking booking) {
        new BookingSteps(this).one(booking);
    }
}
