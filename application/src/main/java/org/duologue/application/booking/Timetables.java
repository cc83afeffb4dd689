package org.duologue.application.booking;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duologue.application.booking.BookingCheck.Seat;
import org.duologue.application.booking.KeptTimes.Kept;
import org.duologue.application.booking.spi.BookingRepository;
import org.duologue.application.booking.spi.TakenTime;
import org.duologue.application.booking.spi.TakenTimes;
import org.duologue.application.booking.spi.TakenTimes.Taken;
import org.duologue.application.payment.spi.CheckoutRepository;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.SlotHold;
import org.duologue.domain.payment.Checkout;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.scheduling.Availability;
import org.duologue.domain.scheduling.BusyKind;
import org.duologue.domain.scheduling.BusyTime;
import org.duologue.domain.scheduling.FreeTimes;
import org.duologue.domain.scheduling.JointSlot;
import org.duologue.domain.scheduling.JointTimes;
import org.duologue.domain.scheduling.SessionType;
import org.duologue.domain.scheduling.SlotQuestion;
import org.duologue.domain.scheduling.TimeRules;
import org.duologue.domain.shared.TimeRange;

/** Puts together what decides about free times: hours, what coach and student have already, and the rules. */
public final class Timetables {

    /** Caps, and who of several coaches has the fewest sessions, look at a whole week of the coach's. */
    private static final Duration WEEK = Duration.ofDays(8);

    /** Whatever else there is around a time: a session that begins in it, and the buffers of two neighbours. */
    private static final Duration NEIGHBOURS =
            TimeRules.MAX_BUFFER.multipliedBy(2).plusMinutes(SessionType.MAX_MINUTES);

    private final BookingRepository bookings;
    private final TakenTimes takenTimes;
    private final KeptTimes keptTimes;
    private final CheckoutRepository checkouts;

    /** Over these ports. */
    public Timetables(
            BookingRepository bookings, TakenTimes takenTimes, KeptTimes keptTimes, CheckoutRepository checkouts) {
        this.bookings = Objects.requireNonNull(bookings, "bookings");
        this.takenTimes = Objects.requireNonNull(takenTimes, "takenTimes");
        this.keptTimes = Objects.requireNonNull(keptTimes, "keptTimes");
        this.checkouts = Objects.requireNonNull(checkouts, "checkouts");
    }

    /**
     * The timetable of an enrollment's student and some of its coaches around a window, in as many reads for many
     * coaches as for one.
     *
     * @param moving a booking that is to be moved and so does not count
     */
    Timetable around(TimeRange window, Bench bench, List<MemberId> coaches, Optional<BookingId> moving, Instant now) {
        MemberId student = bench.enrollment().state().student();
        List<MemberId> people = new ArrayList<>(coaches);
        people.add(student);
        TimeRange known = known(bookable(window, bench, now), bench.terms().times(), coaches.size());
        Taken found = takenTimes.of(people, known, now);
        Stream<Engagement> booked = found.sessions().stream()
                .filter(taken -> !moving.filter(taken.booking()::equals).isPresent())
                .map(Timetables::engagement);
        Kept kept = keptTimes.around(found, student, people, known, now);
        List<Engagement> taken = Stream.concat(booked, kept.inTheWay()).toList();
        Map<MemberId, Hours> hours = new LinkedHashMap<>();
        coaches.forEach(coach -> hours.put(
                coach,
                new Hours(
                        bench.availability(coach).orElseGet(() -> Availability.closed(coach, UTC)),
                        Engagement.busy(taken, coach))));
        found.elsewhere()
                .forEach((coach, elsewhere) -> hours.computeIfPresent(coach, (same, had) -> had.and(elsewhere)));
        int ahead = bench.terms().times().openCap().isEmpty() ? 0 : ahead(student, bench, moving, now);
        return new Timetable(hours, Engagement.busy(taken, student), kept, ahead, now);
    }

    /** How many sessions of the appointment the student has ahead, those kept until they are paid among them. */
    private int ahead(MemberId student, Bench bench, Optional<BookingId> moving, Instant now) {
        AppointmentId appointment = bench.settings().appointment();
        int kept = checkouts.open(student, now).stream()
                .map(Checkout::state)
                .filter(checkout -> checkout.snapshot().appointment().equals(appointment))
                .mapToInt(checkout -> checkout.sessions().size())
                .sum();
        return bookings.countAhead(student, appointment, now, moving) + kept;
    }

    /** Of a window what notice and horizon leave of it: nothing else has to be known, however far it reaches. */
    private static TimeRange bookable(TimeRange window, Bench bench, Instant now) {
        Instant horizon = now.plus(Duration.ofDays(bench.terms().times().horizonDays() + 2L));
        Instant start = window.start().isBefore(now) ? now : window.start();
        Instant end = window.end().isAfter(horizon) ? horizon : window.end();
        return start.isBefore(end) ? new TimeRange(start, end) : TimeRange.of(now, NEIGHBOURS);
    }

    /** How much more than the times in question decides about them. */
    private static TimeRange known(TimeRange window, TimeRules rules, int coaches) {
        boolean weeks = coaches > 1
                || rules.perDayCap().isPresent()
                || rules.perWeekCap().isPresent();
        Duration margin = weeks ? WEEK : NEIGHBOURS;
        return window.grown(margin, margin);
    }

    private static Engagement engagement(TakenTime taken) {
        BusyTime session = new BusyTime(BusyKind.SESSION, taken.time(), taken.bufferBefore(), taken.bufferAfter());
        return new Engagement(taken.coach(), taken.student(), session);
    }

    /** When a coach is open and what the coach has then. */
    record Hours(Availability availability, List<BusyTime> busy) {

        private Hours and(List<TimeRange> elsewhere) {
            List<BusyTime> all = new ArrayList<>(busy);
            elsewhere.forEach(time -> all.add(BusyTime.plain(BusyKind.EXTERNAL, time)));
            return new Hours(availability, all);
        }

        private Hours with(BusyTime more) {
            List<BusyTime> all = new ArrayList<>(busy);
            all.add(more);
            return new Hours(availability, all);
        }
    }

    /**
     * What some coaches and a student have already, at one moment.
     *
     * @param kept what is kept of their time; what is kept for the student stands in nobody's way here
     * @param ahead how many sessions of the appointment the student has ahead, where that is capped
     */
    record Timetable(Map<MemberId, Hours> coaches, List<BusyTime> student, Kept kept, int ahead, Instant now) {

        /** Until when a time is held for the student, if it is. */
        Optional<Instant> heldUntil(JointSlot slot) {
            return kept.held().stream()
                    .filter(hold ->
                            hold.time().equals(slot.time()) && slot.coaches().contains(hold.coach()))
                    .map(SlotHold::until)
                    .max(Comparator.naturalOrder());
        }

        JointTimes freeTimes(TimeRules rules, Duration length) {
            Map<MemberId, FreeTimes> times = new LinkedHashMap<>();
            coaches.forEach((coach, hours) -> times.put(
                    coach,
                    new FreeTimes(
                            new SlotQuestion(rules, length, hours.availability(), hours.busy(), student, ahead, now))));
            return new JointTimes(times);
        }

        /** The same after one session more, if it can be booked. */
        Timetable with(Seat seat, TimeRules rules) {
            if (seat.coach().isEmpty()) {
                return this;
            }
            Map<MemberId, Hours> after = new LinkedHashMap<>(coaches);
            BusyTime session = new BusyTime(BusyKind.SESSION, seat.time(), rules.bufferBefore(), rules.bufferAfter());
            after.computeIfPresent(seat.coach().get(), (coach, hours) -> hours.with(session));
            List<BusyTime> studentBusy = new ArrayList<>(student);
            studentBusy.add(BusyTime.plain(BusyKind.SESSION, seat.time()));
            return new Timetable(after, studentBusy, kept, ahead + 1, now);
        }
    }
}
