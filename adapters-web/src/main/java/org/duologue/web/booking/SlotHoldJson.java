package org.duologue.web.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.booking.HeldTimeView;
import org.duologue.application.booking.HoldTimes;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.shared.CommandId;

/** What programs send and get about held times. */
public final class SlotHoldJson {

    private SlotHoldJson() {}

    /**
     * The times to hold.
     *
     * @param coach with whom; left out: with whoever booking it would choose
     * @param starts 1 to 5 different ones
     */
    public record HoldInput(Optional<UUID> coach, UUID sessionType, List<Instant> starts) {

        HoldTimes command(Actor by, EnrollmentId enrollment, Optional<CommandId> id) {
            return new HoldTimes(by, enrollment, coach.map(MemberId::new), new SessionTypeId(sessionType), starts, id);
        }
    }

    /**
     * A time that is held.
     *
     * @param end the first instant after it
     * @param until the first instant at which it is held no more
     */
    public record HeldTime(UUID coach, UUID sessionType, Instant start, Instant end, Instant until) {

        private static HeldTime of(HeldTimeView view) {
            return new HeldTime(
                    view.coach().value(),
                    view.sessionType().value(),
                    view.time().start(),
                    view.time().end(),
                    view.until());
        }
    }

    /**
     * The times that are held for an enrollment, by start.
     *
     * @param until when the first of them is held no more; left out: none is held
     */
    public record Held(Optional<Instant> until, List<HeldTime> times) {

        static Held of(List<HeldTimeView> views) {
            return new Held(
                    views.stream().map(HeldTimeView::until).min(Instant::compareTo),
                    views.stream().map(HeldTime::of).toList());
        }
    }
}
