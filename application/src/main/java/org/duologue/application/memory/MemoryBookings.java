package org.duologue.application.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duologue.application.booking.BookingFilter;
import org.duologue.application.booking.spi.BookingRepository;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingStatus;
import org.duologue.domain.booking.SessionPayment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.shared.TimeRange;

/** Bookings in memory. */
public final class MemoryBookings implements BookingRepository {

    private static final int MOST_FUTURE = 1_000;
    private static final Comparator<Booking.State> BY_START =
            Comparator.<Booking.State, Instant>comparing(b -> b.time().start()).thenComparing(b -> b.id().value());

    private final MemoryTable<BookingId, Booking.State> bookings;

    /** In this store. */
    public MemoryBookings(MemoryStore store) {
        bookings = new MemoryTable<>(store);
    }

    @Override
    public Optional<Booking> find(BookingId id) {
        return bookings.find(id).map(Booking::restore);
    }

    @Override
    public Set<BookingId> known(Collection<BookingId> ids) {
        return bookings.findAll(ids).stream().map(Booking.State::id).collect(Collectors.toSet());
    }

    @Override
    public List<Booking> findAll(Collection<BookingId> ids) {
        return bookings.findAll(ids).stream().map(Booking::restore).toList();
    }

    @Override
    public List<Booking> takingTime(MemberId person, TimeRange range) {
        return takingTime()
                .filter(b -> b.coach().equals(person) || b.student().equals(person))
                .filter(b -> b.time().overlaps(range))
                .map(Booking::restore)
                .toList();
    }

    @Override
    public List<Booking> future(EnrollmentId enrollment, Instant now) {
        return takingTime()
                .filter(b -> b.status() == BookingStatus.CONFIRMED)
                .filter(b ->
                        b.enrollment().equals(enrollment) && b.time().start().isAfter(now))
                .limit(MOST_FUTURE)
                .map(Booking::restore)
                .toList();
    }

    @Override
    public int countAhead(MemberId student, AppointmentId appointment, Instant now, Optional<BookingId> except) {
        return (int) takingTime()
                .filter(b -> b.student().equals(student)
                        && b.snapshot().appointment().equals(appointment))
                .filter(b -> b.time().end().isAfter(now)
                        && !except.filter(b.id()::equals).isPresent())
                .count();
    }

    @Override
    public Set<EnrollmentId> booked(Collection<EnrollmentId> enrollments, Instant now) {
        return takingTime()
                .filter(b ->
                        enrollments.contains(b.enrollment()) && b.time().end().isAfter(now))
                .map(Booking.State::enrollment)
                .collect(Collectors.toSet());
    }

    @Override
    public int countAdditional(EnrollmentId enrollment, Instant now) {
        return (int) bookings.all()
                .filter(b -> b.status() == BookingStatus.CONFIRMED)
                .filter(b -> b.enrollment().equals(enrollment) && b.time().end().isAfter(now))
                .filter(b -> !b.payment().equals(SessionPayment.credits()))
                .count();
    }

    private Stream<Booking.State> takingTime() {
        return bookings.all().filter(b -> b.status().takesTime()).sorted(BY_START);
    }

    @Override
    public Page<Booking> upcoming(WorkspaceId workspace, BookingFilter filter, Instant now, PageRequest page) {
        return page(workspace, filter, page, BY_START, b -> upcoming(b, now));
    }

    @Override
    public Page<Booking> past(WorkspaceId workspace, BookingFilter filter, Instant now, PageRequest page) {
        return page(workspace, filter, page, BY_START.reversed(), b -> !upcoming(b, now));
    }

    private static boolean upcoming(Booking.State booking, Instant now) {
        return booking.status().takesTime() && booking.time().end().isAfter(now);
    }

    private Page<Booking> page(
            WorkspaceId workspace,
            BookingFilter filter,
            PageRequest page,
            Comparator<Booking.State> order,
            java.util.function.Predicate<Booking.State> which) {
        Stream<Booking.State> matching = bookings.all()
                .filter(b -> b.workspace().equals(workspace))
                .filter(b -> filter.enrollment().map(b.enrollment()::equals).orElse(true))
                .filter(b -> filter.student().map(b.student()::equals).orElse(true))
                .filter(b -> filter.coach().map(b.coach()::equals).orElse(true))
                .filter(b -> filter.participant()
                        .map(p -> p.equals(b.coach()) || p.equals(b.student()))
                        .orElse(true))
                .filter(which);
        return MemoryPages.cut(matching, order, b -> b.id().value().toString(), page)
                .map(Booking::restore);
    }

    @Override
    public void add(Booking booking) {
        save(booking);
    }

    @Override
    public void save(Booking booking) {
        bookings.put(booking.state().id(), booking.state());
    }
}
