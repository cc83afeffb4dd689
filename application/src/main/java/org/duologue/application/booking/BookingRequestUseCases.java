package org.duologue.application.booking;

import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRequestId;

/**
 * What can be done with booking requests, where a coach decides about sessions. For whoever may not see the enrollment
 * there is no such enrollment or request.
 */
public interface BookingRequestUseCases {

    /**
     * Asks for a session and has its credits held. The student of the enrollment. Refused with the first reason that
     * stands against one of the times ({@code SlotRefusal}, {@code asked-already}), as {@code bad-number-of-slots}
     * outside of 1..5, {@code proposed-twice}, {@code booked-at-once} where there is no need to ask, {@code
     * no-common-coach}, {@code no-time-to-answer}, {@code credits-do-not-cover}, or if the enrollment is not running or
     * booking is off.
     */
    BookingRequestId request(RequestSession command);

    /**
     * Makes one of the proposed times a session, paid with the credits that were held; other requests of its two people
     * lose the times that it takes. Coaches of the enrollment and admins. Refused as {@code booking-request-closed},
     * {@code not-proposed}, {@code proposal-struck}, or with what stands against the time now.
     */
    BookingId confirm(ConfirmBookingRequest command);

    /**
     * Says no and gives the held credits back. Coaches of the enrollment and admins. Refused as {@code invalid} on
     * field {@code message} without one, {@code booking-request-closed}.
     */
    void decline(DeclineBookingRequest command);

    /** Takes it back with the held credits. The student who asked. Refused as {@code booking-request-closed}. */
    void withdraw(WithdrawBookingRequest command);
}
