package org.duologue.application.scheduling;

import java.time.Instant;
import java.util.List;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.shared.TimeRange;

/** What can be asked about appointments and availability. */
public interface SchedulingQueries {

    /** An appointment. Admins and coaches; students get what they need through {@code BookingQueries.bookable}. */
    AppointmentView appointment(Actor by, AppointmentId appointment);

    /** The workspace's appointments. Admins and coaches. */
    Page<AppointmentView> appointments(Actor by, PageRequest page);

    /** A coach's availability; closed all week, revision 0, if none was set. The coach, or an admin. */
    AvailabilityView availability(Actor by, MemberId coach);

    /**
     * The open hours that these settings would give, merged, in at most 62 days from the instant on. Admins and
     * coaches. Nothing is stored.
     */
    List<TimeRange> previewHours(Actor by, AvailabilitySettings settings, Instant from, int days);
}
