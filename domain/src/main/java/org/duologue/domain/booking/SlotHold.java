package org.duologue.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.scheduling.BusyTime;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.shared.TimeRange;

/**
 * A time with a coach that is kept for a student while the student, or somebody for the student, decides, or pays. It
 * takes no credits itself, and it is over by the clock: from {@code until} on it stands in nobody's way, whether or not
 * anybody has cleared it away.
 *
 * @param time as long as a session of the type
 * @param bufferBefore kept free before it, as for a session
 * @param bufferAfter kept free after it, as for a session
 * @param checkout with which it is being paid for; empty while somebody decides
 * @param until the first instant at which it is kept no more
 */
public record SlotHold(
        SlotHoldId id,
        WorkspaceId workspace,
        EnrollmentId enrollment,
        MemberId student,
        MemberId coach,
        SessionTypeId sessionType,
        TimeRange time,
        Duration bufferBefore,
        Duration bufferAfter,
        Optional<CheckoutId> checkout,
        Instant until) {

    public SlotHold {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(workspace, "workspace");
        Objects.requireNonNull(enrollment, "enrollment");
        Objects.requireNonNull(sessionType, "sessionType");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(checkout, "checkout");
        Objects.requireNonNull(until, "until");
        if (student.equals(coach)) {
            throw new IllegalArgumentException("nobody coaches themselves");
        }
        if (bufferBefore.isNegative() || bufferAfter.isNegative()) {
            throw new IllegalArgumentException("buffers are not negative");
        }
    }

    /** Whether the time is kept then: until its end, and not at it. */
    public boolean countsAt(Instant now) {
        return now.isBefore(until);
    }

    /** Whether it stands in this student's own way: not while deciding, since it is then kept for just that. */
    public boolean standsInWayOf(MemberId one) {
        return checkout.isPresent() || !student.equals(one);
    }

    /** What it is in the coach's timetable, for those in whose way it stands. */
    public BusyTime busy() {
        return BusyTime.held(time, bufferBefore, bufferAfter, until);
    }
}
