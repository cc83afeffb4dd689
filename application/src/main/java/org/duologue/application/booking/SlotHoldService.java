package org.duologue.application.booking;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.booking.BookingCheck.Seat;
import org.duologue.application.booking.Timetables.Timetable;
import org.duologue.application.booking.spi.Calendars;
import org.duologue.application.booking.spi.SlotHoldRepository;
import org.duologue.application.shared.Once;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.domain.booking.ActingAs;
import org.duologue.domain.booking.HoldRules;
import org.duologue.domain.booking.ProposalRules;
import org.duologue.domain.booking.SlotHold;
import org.duologue.domain.booking.SlotHoldId;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.SessionType;
import org.duologue.domain.scheduling.TimeRules;
import org.duologue.domain.shared.IdSource;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.TimeRange;

/**
 * Holding times, over the ports. Like booking it takes the calendars of the people first and asks the same rules then,
 * so that no time is held for two, nor held and booked.
 */
public final class SlotHoldService implements SlotHoldUseCases, SlotHoldQueries {

    private final UnitOfWork unitOfWork;
    private final Once once;
    private final InstantSource clock;
    private final IdSource ids;
    private final Benches benches;
    private final Timetables timetables;
    private final Calendars calendars;
    private final SlotHoldRepository holds;

    /** Over these ports. */
    public SlotHoldService(
            UnitOfWork unitOfWork,
            Once once,
            InstantSource clock,
            IdSource ids,
            Benches benches,
            Timetables timetables,
            Calendars calendars,
            SlotHoldRepository holds) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.once = Objects.requireNonNull(once, "once");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.ids = Objects.requireNonNull(ids, "ids");
        this.benches = Objects.requireNonNull(benches, "benches");
        this.timetables = Objects.requireNonNull(timetables, "timetables");
        this.calendars = Objects.requireNonNull(calendars, "calendars");
        this.holds = Objects.requireNonNull(holds, "holds");
    }

    @Override
    public List<SlotHoldId> hold(HoldTimes command) {
        Once.Answer<SlotHoldId> answer = new Once.Answer<>(SlotHoldId::value, SlotHoldId::new);
        return once.many(command.by(), command.id(), command, answer, () -> {
            Bench bench = benches.take(command.by(), command.enrollment(), command.coach());
            requireHolding(command, bench);
            return holdNow(command, bench, clock.instant());
        });
    }

    private void requireHolding(HoldTimes command, Bench bench) {
        refuse(ProposalRules.refusalOfStarts(command.starts())
                .or(() -> bench.refusal(clock.instant()))
                .or(() -> bench.refusal(command.coach(), command.sessionType()))
                .or(() -> HoldRules.refusalOfHolding(
                        bench.terms().holds(), bench.program().id())));
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(r -> {
            throw new Refused(r);
        });
    }

    /** A student can be at one place only: what is held in another enrollment at such a time is given up. */
    private List<SlotHoldId> holdNow(HoldTimes command, Bench bench, Instant now) {
        SessionType type = bench.sessionType(command.sessionType());
        List<TimeRange> times = BookingCheck.times(command.starts(), type);
        List<SlotHold> before = holds.of(bench.enrollment().state().student(), now);
        List<SlotHold> elsewhere = before.stream()
                .filter(hold -> !hold.enrollment().equals(command.enrollment()))
                .toList();
        List<SlotHoldId> given = elsewhere.stream()
                .filter(hold -> times.stream().anyMatch(hold.time()::overlaps))
                .map(SlotHold::id)
                .toList();
        refuse(HoldRules.refusalOfMore(elsewhere.size() - given.size(), times.size()));
        List<SlotHold> held = seats(command, bench, type, times, now).stream()
                .map(seat -> hold(bench, type, seat, before, now))
                .toList();
        holds.remove(given);
        holds.replace(command.enrollment(), held);
        return held.stream().map(SlotHold::id).toList();
    }

    /** Each by itself: whether they can be booked together is asked when they are. */
    private List<Seat> seats(HoldTimes command, Bench bench, SessionType type, List<TimeRange> times, Instant now) {
        TimeRange window =
                new TimeRange(times.get(0).start(), times.get(times.size() - 1).end());
        ActingAs as = Benches.actingAs(command.by(), bench.enrollment().state());
        List<MemberId> asked = bench.asked(command.coach(), as);
        Timetable timetable = timetables.around(window, bench, asked, Optional.empty(), now);
        OpenTimes open = OpenTimes.forNew(bench, as, timetable, type);
        List<Seat> seats = times.stream()
                .flatMap(time -> open.seats(List.of(time)).stream())
                .toList();
        seats.forEach(seat -> refuse(seat.refusal()));
        return seats;
    }

    private SlotHold hold(Bench bench, SessionType type, Seat seat, List<SlotHold> before, Instant now) {
        Enrollment.State enrollment = bench.enrollment().state();
        MemberId coach = seat.coach().orElseThrow();
        TimeRules rules = bench.terms().times();
        Optional<SlotHold> already = before.stream()
                .filter(hold -> hold.enrollment().equals(enrollment.id()))
                .filter(hold -> hold.coach().equals(coach) && hold.time().equals(seat.time()))
                .findFirst();
        return new SlotHold(
                new SlotHoldId(ids.next()),
                enrollment.workspace(),
                enrollment.id(),
                enrollment.student(),
                coach,
                type.id(),
                seat.time(),
                rules.bufferBefore(),
                rules.bufferAfter(),
                Optional.empty(),
                HoldRules.until(already, bench.terms().holds(), now));
    }

    @Override
    public void release(ReleaseTimes command) {
        unitOfWork.run(() -> {
            Bench bench = benches.require(command.by(), command.enrollment());
            calendars.take(List.of(bench.enrollment().state().student()));
            holds.replace(command.enrollment(), List.of());
        });
    }

    @Override
    public List<HeldTimeView> held(Actor by, EnrollmentId enrollment) {
        return unitOfWork.read(() -> {
            MemberId student =
                    benches.require(by, enrollment).enrollment().state().student();
            return holds.of(student, clock.instant()).stream()
                    .filter(hold -> hold.enrollment().equals(enrollment))
                    .map(hold -> new HeldTimeView(hold.coach(), hold.sessionType(), hold.time(), hold.until()))
                    .toList();
        });
    }
}
