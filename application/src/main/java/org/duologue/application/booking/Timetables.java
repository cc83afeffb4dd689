package org.duologue.application.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.booking.spi.BookingRepository;
import org.duologue.application.scheduling.spi.AvailabilityRepository;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.Availability;
import org.duologue.domain.scheduling.BusyKind;
import org.duologue.domain.scheduling.BusyTime;
import org.duologue.domain.scheduling.FreeTimes;
import org.duologue.domain.scheduling.SlotQuestion;
import org.duologue.domain.scheduling.TimeRules;
import org.duologue.domain.shared.TimeRange;

/** Puts together what decides about free times: hours, what coach and student have already, and the rules. */
public final class Timetables {

    /** Caps look at a whole week and buffers at a day, so that much more than the window has to be known. */
    private static final Duration MARGIN = Duration.ofDays(8);

    private final BookingRepository bookings;
    private final AvailabilityRepository availabilities;

    /** Over these ports. */
    public Timetables(BookingRepository bookings, AvailabilityRepository availabilities) {
        this.bookings = Objects.requireNonNull(bookings, "bookings");
        this.availabilities = Objects.requireNonNull(availabilities, "availabilities");
    }

    /**
     * The timetable of a coach and a student around a window, in two reads.
     *
     * @param moving a booking that is to be moved and so does not count
     */
    Timetable around(TimeRange window, MemberId coach, MemberId student, Optional<BookingId> moving, Instant now) {
        List<Booking.State> both = bookings.confirmed(List.of(coach, student), window.grown(MARGIN, MARGIN)).stream()
                .map(Booking::state)
                .filter(booking -> !moving.filter(booking.id()::equals).isPresent())
                .toList();
        Availability availability =
                availabilities.find(coach).orElseGet(() -> Availability.closed(coach, ZoneOffset.UTC));
        return new Timetable(availability, busy(both, coach), busy(both, student), now);
    }

    private static List<BusyTime> busy(List<Booking.State> bookings, MemberId person) {
        List<BusyTime> busy = new ArrayList<>();
        for (Booking.State booking : bookings) {
            if (booking.coach().equals(person)) {
                busy.add(new BusyTime(
                        BusyKind.SESSION,
                        booking.time(),
                        booking.snapshot().bufferBefore(),
                        booking.snapshot().bufferAfter()));
            } else if (booking.student().equals(person)) {
                busy.add(BusyTime.plain(BusyKind.SESSION, booking.time()));
            }
        }
        return busy;
    }

    /** What coach and student have already, at one moment. */
    record Timetable(Availability availability, List<BusyTime> coach, List<BusyTime> student, Instant now) {

        FreeTimes freeTimes(TimeRules rules, Duration length) {
            return new FreeTimes(new SlotQuestion(rules, length, availability, coach, student, now));
        }

        /** The same after one session more. */
        Timetable with(TimeRange session, TimeRules rules) {
            List<BusyTime> coachBusy = new ArrayList<>(coach);
            coachBusy.add(new BusyTime(BusyKind.SESSION, session, rules.bufferBefore(), rules.bufferAfter()));
            List<BusyTime> studentBusy = new ArrayList<>(student);
            studentBusy.add(BusyTime.plain(BusyKind.SESSION, session));
            return new Timetable(availability, coachBusy, studentBusy, now);
        }
    }
}
