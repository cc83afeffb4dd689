package org.duologue.application.booking;

import java.util.List;
import org.duologue.domain.booking.BookingId;

/**
 * What can be done with sessions. The student of the enrollment, its coaches and admins may do all of it, but that a
 * student says nothing of who came; for everybody else there is no such enrollment or booking.
 */
public interface BookingUseCases {

    /**
     * Books. Refused with the first reason that stands against one of the times ({@code SlotRefusal}), if the
     * enrollment is not running or booking is off, or as {@code credits-do-not-cover}; as {@code
     * too-many-additional-sessions} where the programme caps them; as {@code payment-needed} where a checkout would do
     * it.
     *
     * @return the bookings in the order of their starts
     */
    List<BookingId> book(BookSessions command);

    /**
     * Reschedules. Refused as {@code cutoff-passed} for a student after the deadline, or with what stands against the
     * new time.
     */
    void move(MoveSession command);

    /**
     * Cancels. Refused as {@code cutoff-passed} for a student after the deadline where the policy blocks it; keeping
     * the credits is {@code forbidden} to the student, and {@code invalid} without a reason.
     */
    void cancel(CancelSession command);

    /**
     * Cancels what a coach who is ill has on some days and has not begun; the credits come back. The coach and admins.
     * Refused as {@code invalid} without a reason or with days that are none, too many or over, as {@code
     * too-many-sessions}.
     *
     * @return the sessions that were cancelled, in the order of their starts
     */
    List<BookingId> reportIllness(ReportIllness command);

    /**
     * Says who did not come, or corrects it; for coaches of the enrollment and admins, never for its student. Refused
     * as {@code session-not-started}, {@code already-marked}, {@code correction-over} more than seven days after it was
     * first said, {@code stale}; and where credits that had come back are needed again, with what stands against
     * spending them.
     */
    void markNoShow(MarkNoShow command);

    /**
     * Notes something about a session, for the student to read or not; for coaches of the enrollment and admins, never
     * for its student. Refused as {@code stale}.
     */
    void writeNotes(WriteNotes command);

    /**
     * Rates a session, or changes that; for its student. Refused as {@code session-not-over}, {@code session-not-held},
     * {@code rating-fixed} more than seven days after it was first rated.
     */
    void rate(RateSession command);
}
