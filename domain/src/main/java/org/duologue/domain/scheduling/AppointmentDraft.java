package org.duologue.domain.scheduling;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.duologue.domain.people.MemberId;

/**
 * An appointment as somebody filled it in: possibly incomplete or wrong. Durations in whole minutes, prices in the
 * currency's minor unit.
 *
 * @param coachingTypes what it can be about, in their order; may be empty
 * @param sessionTypes at least one
 * @param coaches who gives the sessions, in their order; may be empty at first
 * @param slotStep distance of candidate starts
 * @param horizonDays how many days ahead one can book, 0 for today only
 * @param openCap the most sessions a student has ahead
 * @param hours the only hours of each weekday in which it is given; none at all: whenever a coach is open
 * @param price of an additional session; empty or 0: it costs nothing (B19)
 * @param meetingPlace see {@link MeetingPlace#of}; may be empty or null
 * @param confirmation whether students book its sessions at once or ask for them
 * @param slotHold how long times are kept for a student who chooses; 0: not at all
 * @param requestHold whether a request keeps its times while it waits
 */
public record AppointmentDraft(
        String name,
        String description,
        List<String> coachingTypes,
        List<SessionTypeDraft> sessionTypes,
        List<MemberId> coaches,
        int bufferBefore,
        int bufferAfter,
        int slotStep,
        int minimumNotice,
        int horizonDays,
        Optional<Integer> perDayCap,
        Optional<Integer> perWeekCap,
        Optional<Integer> openCap,
        Map<DayOfWeek, List<HoursDraft>> hours,
        int cancelNotice,
        int rescheduleNotice,
        Optional<Long> price,
        Currency currency,
        String meetingPlace,
        Confirmation confirmation,
        int slotHold,
        RequestHold requestHold) {

    public AppointmentDraft {
        coachingTypes = List.copyOf(coachingTypes);
        sessionTypes = List.copyOf(sessionTypes);
        coaches = coaches.stream().distinct().toList();
        Objects.requireNonNull(perDayCap, "perDayCap");
        Objects.requireNonNull(perWeekCap, "perWeekCap");
        Objects.requireNonNull(openCap, "openCap");
        hours = Collections.unmodifiableMap(new TreeMap<>(hours));
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(confirmation, "confirmation");
        Objects.requireNonNull(requestHold, "requestHold");
    }

    /**
     * A range of a day, as filled in.
     *
     * @param from {@code HH:mm}
     * @param to {@code HH:mm}, up to 24:00
     */
    public record HoursDraft(String from, String to) {}

    /**
     * A length one can book, as filled in.
     *
     * @param id of an existing session type that is kept; empty for a new one
     * @param minutes its length
     * @param cost in credits
     * @param price of an additional session; empty: the appointment's
     */
    public record SessionTypeDraft(
            Optional<SessionTypeId> id, String name, int minutes, int cost, Optional<Long> price) {

        public SessionTypeDraft {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(price, "price");
        }
    }
}
