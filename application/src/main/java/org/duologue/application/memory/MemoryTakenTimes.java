package org.duologue.application.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.duologue.application.booking.spi.BookingRepository;
import org.duologue.application.booking.spi.BookingRequestRepository;
import org.duologue.application.booking.spi.SlotHoldRepository;
import org.duologue.application.booking.spi.TakenTime;
import org.duologue.application.booking.spi.TakenTimes;
import org.duologue.application.scheduling.spi.ExternalCalendarRepository;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.TimeRange;

/** What people have of their time, asked of each of the ports that know. */
public final class MemoryTakenTimes implements TakenTimes {

    private final BookingRepository bookings;
    private final ExternalCalendarRepository calendars;
    private final SlotHoldRepository holds;
    private final BookingRequestRepository requests;

    /** Over these ports. */
    public MemoryTakenTimes(
            BookingRepository bookings,
            ExternalCalendarRepository calendars,
            SlotHoldRepository holds,
            BookingRequestRepository requests) {
        this.bookings = Objects.requireNonNull(bookings, "bookings");
        this.calendars = Objects.requireNonNull(calendars, "calendars");
        this.holds = Objects.requireNonNull(holds, "holds");
        this.requests = Objects.requireNonNull(requests, "requests");
    }

    @Override
    public Taken of(Collection<MemberId> people, TimeRange range, Instant now) {
        return new Taken(
                sessions(people, range),
                calendars.busy(people, range),
                !holds.around(people, range, now).isEmpty(),
                !requests.proposing(people, range, now).isEmpty());
    }

    private List<TakenTime> sessions(Collection<MemberId> people, TimeRange range) {
        return people.stream()
                .flatMap(person -> bookings.takingTime(person, range).stream())
                .map(Booking::state)
                .map(TakenTime::of)
                .distinct()
                .sorted(Comparator.comparing(TakenTime::time))
                .toList();
    }
}
