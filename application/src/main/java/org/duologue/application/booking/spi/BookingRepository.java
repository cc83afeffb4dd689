package org.duologue.application.booking.spi;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duologue.application.booking.BookingFilter;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.shared.TimeRange;

/** Keeps bookings. */
public interface BookingRepository {

    /** The booking of this id. */
    Optional<Booking> find(BookingId id);

    /** Those of these ids that are bookings here, whatever became of them. */
    Set<BookingId> known(Collection<BookingId> ids);

    /** The bookings of these ids that exist, each once, in no particular order and in one round trip. */
    List<Booking> findAll(Collection<BookingId> ids);

    /**
     * The bookings that take time, which all do but cancelled ones, in which the person is coach or student and that
     * overlap the range, by start.
     */
    List<Booking> takingTime(MemberId person, TimeRange range);

    /** The enrollment's confirmed bookings that start after the instant, by start; at most 1,000. */
    List<Booking> future(EnrollmentId enrollment, Instant now);

    /**
     * How many bookings that take time of the appointment the student has that are not over.
     *
     * @param except one that does not count
     */
    int countAhead(MemberId student, AppointmentId appointment, Instant now, Optional<BookingId> except);

    /** Those of these enrollments that have a booking which takes time and is not over, in a few round trips. */
    Set<EnrollmentId> booked(Collection<EnrollmentId> enrollments, Instant now);

    /** How many of the enrollment's confirmed bookings that are not over are paid with anything but credits (B19). */
    int countAdditional(EnrollmentId enrollment, Instant now);

    /**
     * A page of bookings that match and that are upcoming (not cancelled, end after {@code now}): soonest start first,
     * then by id.
     */
    Page<Booking> upcoming(WorkspaceId workspace, BookingFilter filter, Instant now, PageRequest page);

    /** A page of bookings that match and that are past (cancelled, or ended by {@code now}): latest start first. */
    Page<Booking> past(WorkspaceId workspace, BookingFilter filter, Instant now, PageRequest page);

    /** Stores a booking that was not there before. */
    void add(Booking booking);

    /** Stores a changed booking. */
    void save(Booking booking);
}
