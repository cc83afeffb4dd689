package org.duologue.application.booking;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.duologue.application.booking.spi.BookingRepository;
import org.duologue.application.wallet.spi.PaidSessions;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.Cancellation;

/** Tells wallets' statements which sessions their credits were spent on. */
public final class SessionsPaid implements PaidSessions {

    private final BookingRepository bookings;

    /** Over this repository. */
    public SessionsPaid(BookingRepository bookings) {
        this.bookings = Objects.requireNonNull(bookings, "bookings");
    }

    @Override
    public List<PaidSession> of(Collection<UUID> refs) {
        return bookings.findAll(refs.stream().map(BookingId::new).toList()).stream()
                .map(Booking::state)
                .map(b -> new PaidSession(
                        b.id().value(),
                        b.snapshot().sessionTypeName().value(),
                        b.time().start(),
                        b.coach(),
                        b.cancellation().flatMap(Cancellation::keptFor)))
                .toList();
    }
}
