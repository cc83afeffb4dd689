package org.duologue.application.booking.spi;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.booking.SlotHold;
import org.duologue.domain.booking.SlotHoldId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.TimeRange;

/**
 * Keeps the times that are held for students. What has run out by {@code now} is as if it were not there, whether or
 * not it has been cleared away. Whoever writes has the student's calendar.
 */
public interface SlotHoldRepository {

    /** What is held for the student while deciding, in whatever enrollment; by time, then by id. */
    List<SlotHold> of(MemberId student, Instant now);

    /**
     * What is held, also for paying, and overlaps the range, with one of these people as student or coach; by time,
     * then by id.
     */
    List<SlotHold> around(Collection<MemberId> people, TimeRange range, Instant now);

    /** Holds these for the enrollment instead of what was held for it before; what is being paid for stays. */
    void replace(EnrollmentId enrollment, List<SlotHold> holds);

    /** Holds these besides: what is being paid for with one checkout. */
    void keep(List<SlotHold> holds);

    /** Lets go of what is being paid for with this checkout; without effect if nothing is. */
    void release(CheckoutId checkout);

    /** Lets go of them; without effect on those that are not there. */
    void remove(Collection<SlotHoldId> ids);

    /**
     * Clears away what has run out.
     *
     * @param most how many at most
     * @return how many it were
     */
    int clear(Instant now, int most);
}
