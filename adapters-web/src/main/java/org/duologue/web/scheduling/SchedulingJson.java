package org.duologue.web.scheduling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.scheduling.AppointmentSettings;
import org.duologue.application.scheduling.AppointmentSettings.SessionTypeSettings;
import org.duologue.application.scheduling.AppointmentView;
import org.duologue.application.scheduling.HoldSettings;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.RequestHold;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.web.json.Revised;
import org.duologue.web.scheduling.AvailabilityJson.Hours;

/** What programs send and get about appointments and availability. Durations are in minutes. */
public final class SchedulingJson {

    private SchedulingJson() {}

    /**
     * A length one can book.
     *
     * @param id of one that is kept; left out for a new one
     * @param cost in credits
     * @param priceMinor of an additional session in the currency's minor unit
     */
    public record SessionType(Optional<UUID> id, String name, int minutes, int cost, Optional<Long> priceMinor) {

        private static SessionType of(SessionTypeSettings type) {
            return new SessionType(
                    type.id().map(SessionTypeId::value), type.name(), type.minutes(), type.cost(), type.price());
        }

        private SessionTypeSettings settings() {
            return new SessionTypeSettings(id.map(SessionTypeId::new), name, minutes, cost, priceMinor);
        }
    }

    /**
     * Everything one sets about an appointment.
     *
     * @param coachingTypes what a session can be about; with several the student chooses one
     * @param coaches the ids of those who give these sessions
     * @param slotStep distance of offered starts
     * @param minimumNotice how long before the start one can still book
     * @param openCap the most sessions a student has ahead
     * @param hours by weekday, the only hours in which it is given, on the coach's clock; left out: no such hours
     * @param cancelNotice how long before the start a student can still cancel
     * @param priceMinor of an additional session in the currency's minor unit
     * @param meetingPlace an https link, in which {room} stands for a room of its own for each session, a telephone
     *     number or an address; empty: where each coach says
     * @param slotHold how long times are kept for a student who chooses, 0 to 30, 0 not at all; left out: 10
     * @param requestHold {@code HARD} where a request keeps its times while it waits; left out: it does not
     * @param confirmation {@code REQUEST} where a coach decides about each session; left out: they are booked at once
     */
    public record AppointmentInput(
            String name,
            String description,
            List<String> coachingTypes,
            List<SessionType> sessionTypes,
            List<UUID> coaches,
            int bufferBefore,
            int bufferAfter,
            int slotStep,
            int minimumNotice,
            int horizonDays,
            Optional<Integer> perDayCap,
            Optional<Integer> perWeekCap,
            Optional<Integer> openCap,
            Map<String, List<Hours>> hours,
            int cancelNotice,
            int rescheduleNotice,
            Optional<Long> priceMinor,
            String meetingPlace,
            Optional<Confirmation> confirmation,
            Optional<Integer> slotHold,
            Optional<RequestHold> requestHold) {

        private static AppointmentInput of(AppointmentSettings s) {
            return new AppointmentInput(
                    s.name(),
                    s.description(),
                    s.coachingTypes(),
                    s.sessionTypes().stream().map(SessionType::of).toList(),
                    s.coaches().stream().map(MemberId::value).toList(),
                    s.bufferBefore(),
                    s.bufferAfter(),
                    s.slotStep(),
                    s.minimumNotice(),
                    s.horizonDays(),
                    s.perDayCap(),
                    s.perWeekCap(),
                    s.openCap(),
                    AvailabilityJson.written(s.hours()),
                    s.cancelNotice(),
                    s.rescheduleNotice(),
                    s.price(),
                    s.meetingPlace(),
                    Optional.of(s.confirmation()),
                    Optional.of(s.holds().slotHold()),
                    Optional.of(s.holds().requestHold()));
        }

        AppointmentSettings settings() {
            return new AppointmentSettings(
                    name,
                    description,
                    coachingTypes,
                    sessionTypes.stream().map(SessionType::settings).toList(),
                    coaches.stream().map(MemberId::new).toList(),
                    bufferBefore,
                    bufferAfter,
                    slotStep,
                    minimumNotice,
                    horizonDays,
                    perDayCap,
                    perWeekCap,
                    openCap,
                    AvailabilityJson.weekly("settings.hours", hours),
                    cancelNotice,
                    rescheduleNotice,
                    priceMinor,
                    meetingPlace,
                    confirmation.orElse(Confirmation.INSTANT),
                    new HoldSettings(
                            slotHold.orElse(HoldSettings.USUAL.slotHold()),
                            requestHold.orElse(HoldSettings.USUAL.requestHold())));
        }
    }

    /**
     * An appointment.
     *
     * @param settings what a change sends back
     * @param coachNames in the order of the settings' coaches
     */
    public record Appointment(
            UUID id, AppointmentInput settings, List<String> coachNames, boolean archived, long revision)
            implements Revised {

        static Appointment of(AppointmentView view) {
            return new Appointment(
                    view.id().value(),
                    AppointmentInput.of(view.settings()),
                    view.coachNames(),
                    view.archived(),
                    view.revision());
        }
    }

    /** Whether it shall be out of use. */
    public record Archive(boolean archived) {}
}
