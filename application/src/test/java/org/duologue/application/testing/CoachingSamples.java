package org.duologue.application.testing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duologue.application.Ports;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingGroupId;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingSnapshot;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.program.Program;
import org.duologue.domain.program.ProgramDraft;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.program.ProgramType;
import org.duologue.domain.scheduling.Appointment;
import org.duologue.domain.scheduling.AppointmentDraft;
import org.duologue.domain.scheduling.AppointmentDraft.HoursDraft;
import org.duologue.domain.scheduling.AppointmentDraft.SessionTypeDraft;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.scheduling.Availability;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.scheduling.WallRange;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Name;
import org.duologue.domain.shared.TimeRange;
import org.duologue.domain.wallet.WalletId;

/** Arbitrary appointments, programmes, enrollments and sessions of a workspace of their own. */
public final class CoachingSamples extends Samples {

    private static final Currency EUR = Currency.getInstance("EUR");

    private final List<AppointmentId> booked;
    private int day;

    /** In a new workspace of these ports. */
    public CoachingSamples(Ports ports, long seed) {
        super(ports, seed);
        booked = List.of(new AppointmentId(id()), new AppointmentId(id()));
    }

    /** So many stored coaches. */
    public List<MemberId> coaches(int number) {
        List<MemberId> coaches = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            coaches.add(member(Role.COACH));
        }
        return coaches;
    }

    /** An appointment as it can be set up. */
    public AppointmentDraft appointmentDraft(Name name) {
        List<SessionTypeDraft> types = new ArrayList<>();
        for (int i = 0; i <= number(3); i++) {
            types.add(new SessionTypeDraft(
                    Optional.empty(), "T" + i + text(number(5)), 5 * (1 + number(20)), number(4), maybe(100L * i)));
        }
        return new AppointmentDraft(
                name.value(),
                text(number(50)),
                Stream.generate(() -> "About " + text(number(9)))
                        .limit(number(4))
                        .toList(),
                types,
                coaches(number(4)),
                5 * number(4),
                5 * number(4),
                one(5, 15, 60),
                number(500),
                number(300),
                maybe(1 + number(5)),
                maybe(1 + number(9)),
                maybe(1 + number(5)),
                ownHours(),
                number(3_000),
                number(3_000),
                maybe(4_500L),
                EUR,
                one("", "https://meet.example/x", "+49 30 123456"));
    }

    private Map<DayOfWeek, List<HoursDraft>> ownHours() {
        Map<DayOfWeek, List<HoursDraft>> hours = new TreeMap<>();
        for (int i = 0; i < number(4); i++) {
            hours.put(
                    one(DayOfWeek.values()),
                    hours().stream()
                            .map(range -> new HoursDraft(range.fromText(), range.toText()))
                            .toList());
        }
        return hours;
    }

    private <T> Optional<T> maybe(T value) {
        return chance(50) ? Optional.of(value) : Optional.empty();
    }

    /** An appointment that is not stored. */
    public Appointment newAppointment(Name name) {
        Appointment made =
                Appointment.create(new AppointmentId(id()), workspace(), appointmentDraft(name), this::id, instant());
        if (chance(30)) {
            made.archive();
        }
        return made;
    }

    /** A stored appointment. */
    public AppointmentId appointment() {
        Appointment made = newAppointment(name());
        ports().unitOfWork().run(() -> ports().appointments().save(made));
        return made.state().id();
    }

    /** The availability of a coach, with whatever hours. */
    public Availability newAvailability(MemberId coach) {
        Map<DayOfWeek, List<WallRange>> weekly = new TreeMap<>();
        for (int i = 0; i < number(6); i++) {
            weekly.put(one(DayOfWeek.values()), hours());
        }
        Map<LocalDate, List<WallRange>> dates = new TreeMap<>();
        for (int i = 0; i < number(5); i++) {
            dates.put(LocalDate.of(2026, 3, 1 + number(31)), chance(40) ? List.of() : hours());
        }
        Availability availability = Availability.closed(coach, zone());
        availability.set(zone(), weekly, dates);
        return availability;
    }

    private List<WallRange> hours() {
        int from = number(1_000);
        int to = from + 1 + number(WallRange.END_OF_DAY - from);
        return List.of(new WallRange(from, to), new WallRange(0, 1 + number(WallRange.END_OF_DAY)));
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
