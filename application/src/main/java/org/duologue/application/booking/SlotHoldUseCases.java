package org.duologue.application.booking;

import java.util.List;
import org.duologue.domain.booking.SlotHoldId;

/**
 * Holding times while somebody decides about them. The student of the enrollment, its coaches and admins may, always
 * for the student; for everybody else there is no such enrollment.
 */
public interface SlotHoldUseCases {

    /**
     * Holds times, all or none, for as long as the appointment says; one that is held for the enrollment already keeps
     * its end. No credits are used. Refused with what stands against booking one of them by itself, as {@code
     * bad-number-of-slots}, {@code proposed-twice}, {@code holding-off}, or as {@code too-many-held-times} for more
     * than five at once in all enrollments of the student.
     *
     * @return the holds in the order of their times
     */
    List<SlotHoldId> hold(HoldTimes command);

    /** Lets go of what is held for the enrollment; without effect if that is nothing. */
    void release(ReleaseTimes command);
}
