package org.duologue.domain.payment;

import java.util.Objects;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.shared.TimeRange;

/**
 * A session that a checkout is about.
 *
 * @param booking which session it becomes once it is paid
 * @param confirmation how sessions with this coach come about
 */
public record ChosenSession(BookingId booking, MemberId coach, TimeRange time, Confirmation confirmation) {

    public ChosenSession {
        Objects.requireNonNull(booking, "booking");
        Objects.requireNonNull(coach, "coach");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(confirmation, "confirmation");
    }
}
