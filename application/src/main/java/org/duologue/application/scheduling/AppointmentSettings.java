package org.duologue.application.scheduling;

import java.util.List;
import java.util.Optional;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.SessionTypeId;

/**
 * Everything one sets about an appointment, as typed. Durations in minutes; prices in the currency's minor unit.
 *
 * @param sessionTypes at least one
 * @param coaches who gives these sessions
 * @param slotStep distance of offered starts
 * @param minimumNotice how long before the start one can still book
 * @param horizonDays how many days ahead one can book, 0 for today only
 * @param cancelNotice how long before the start a student can still cancel
 * @param rescheduleNotice how long before the start a student can still move
 * @param price of an additional session; empty: it costs nothing
 * @param meetingPlace an https link, a telephone number or an address; may be empty
 */
public record AppointmentSettings(
        String name,
        String description,
        List<SessionTypeSettings> sessionTypes,
        List<MemberId> coaches,
        int bufferBefore,
        int bufferAfter,
        int slotStep,
        int minimumNotice,
        int horizonDays,
        Optional<Integer> perDayCap,
        Optional<Integer> perWeekCap,
        int cancelNotice,
        int rescheduleNotice,
        Optional<Long> price,
        String meetingPlace) {

    public AppointmentSettings {
        sessionTypes = List.copyOf(sessionTypes);
        coaches = List.copyOf(coaches);
    }

    /**
     * A usual appointment: one session type at one credit, starts every length, no buffers or caps, 2 hours' notice, 60
     * days ahead, to be cancelled or moved until 24 hours before.
     */
    public static AppointmentSettings usual(String name, int minutes, List<MemberId> coaches) {
        return new AppointmentSettings(
                name,
                "",
                List.of(new SessionTypeSettings(Optional.empty(), name, minutes, 1, Optional.empty())),
                coaches,
                0,
                0,
                minutes,
                120,
                60,
                Optional.empty(),
                Optional.empty(),
                24 * 60,
                24 * 60,
                Optional.empty(),
                "");
    }

    /**
     * A length one can book.
     *
     * @param id of an existing session type that is kept; empty for a new one
     * @param minutes its length
     * @param cost in credits
     */
    public record SessionTypeSettings(
            Optional<SessionTypeId> id, String name, int minutes, int cost, Optional<Long> price) {}
}
