package org.duologue.application.booking;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.booking.KeptTimes.Kept;
import org.duologue.application.booking.Timetables.Timetable;
import org.duologue.application.booking.spi.BookingRepository;
import org.duologue.application.shared.spi.Events;
import org.duologue.domain.booking.ActingAs;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.TimeRange;
import org.duologue.domain.wallet.Cause;

/** Moves sessions, at once or because somebody asked for it, in the open unit of work. */
public final class SessionMoving {

    private final Timetables timetables;
    private final BookingRepository bookings;
    private final KeptTimes keptTimes;
    private final OpenRequests openRequests;
    private final OpenChanges openChanges;
    private final Events events;

    /** Over these ports. */
    public SessionMoving(
            Timetables timetables,
            BookingRepository bookings,
            KeptTimes keptTimes,
            OpenRequests openRequests,
            OpenChanges openChanges,
            Events events) {
        this.timetables = Objects.requireNonNull(timetables, "timetables");
        this.bookings = Objects.requireNonNull(bookings, "bookings");
        this.keptTimes = Objects.requireNonNull(keptTimes, "keptTimes");
        this.openRequests = Objects.requireNonNull(openRequests, "openRequests");
        this.openChanges = Objects.requireNonNull(openChanges, "openChanges");
        this.events = Objects.requireNonNull(events, "events");
    }

    /** The same session at another time. */
    static TimeRange to(Booking booking, Instant start) {
        return TimeRange.of(start, booking.state().snapshot().length());
    }

    /** What stands against this new time by itself, by what was agreed and by the rules of booking (E1, E3). */
    Optional<Refusal> refusalOfTime(Bench bench, ActingAs as, Booking booking, Instant start, Instant now) {
        Booking.State session = booking.state();
        TimeRange to = to(booking, start);
        Timetable timetable = timetables.around(to, bench, List.of(session.coach()), Optional.of(session.id()), now);
        return OpenTimes.forMoving(bench, as, timetable, booking).refusal(start);
    }

    /** What stands against moving it there. */
    Optional<Refusal> refusal(Bench bench, ActingAs as, Booking booking, Instant start, Instant now) {
        return booking.refusalOfMove(as, now).or(() -> refusalOfTime(bench, as, booking, start, now));
    }

    /** How many credits the student has back when it is moved there: of requests that lose their last time to it. */
    int creditsBack(Booking booking, Instant start, Instant now) {
        TimeRange to = to(booking, start);
        return openRequests.creditsBack(around(booking.state(), to, now).lostTo(List.of(to), now), now);
    }

    private Kept around(Booking.State session, TimeRange time, Instant now) {
        return keptTimes.around(session.student(), List.of(session.student(), session.coach()), time, now);
    }

    /** Moves it, unless something stands against it; with nobody else at the calendars of its people. */
    void move(Actor by, ActingAs as, Bench bench, Booking booking, Instant start, Instant now) {
        refusal(bench, as, booking, start, now).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        TimeRange to = to(booking, start);
        booking.move(to, by.member(), as, now);
        bookings.save(booking);
        events.publish(booking.pullEvents());
        Booking.State moved = booking.state();
        Kept kept = around(moved, to, now);
        keptTimes.use(kept, List.of(to));
        openChanges.overtake(moved.id(), by.member(), now);
        openRequests.strike(kept, moved, Cause.by(by.member().value()), now);
    }
}
