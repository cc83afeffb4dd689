package org.duologue.application.scheduling;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duologue.application.scheduling.AvailabilitySettings.Hours;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.AppointmentDraft;
import org.duologue.domain.scheduling.AppointmentDraft.SessionTypeDraft;
import org.duologue.domain.scheduling.AppointmentTerms;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.SessionType;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.scheduling.TimeRules;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Name;

/**
 * Everything one sets about an appointment, as typed. Durations in minutes; prices in the currency's minor unit.
 *
 * @param coachingTypes what it can be about; with several the student chooses one
 * @param sessionTypes at least one
 * @param coaches who gives these sessions
 * @param slotStep distance of offered starts
 * @param minimumNotice how long before the start one can still book
 * @param horizonDays how many days ahead one can book, 0 for today only
 * @param openCap the most sessions a student has ahead; empty: no limit
 * @param hours the only hours of each weekday in which it is given, on the coach's clock; none at all: whenever a coach
 *     is open
 * @param cancelNotice how long before the start a student can still cancel
 * @param rescheduleNotice how long before the start a student can still move
 * @param price of an additional session; empty: it costs nothing
 * @param meetingPlace an https link, in which {@code {room}} stands for a room of its own for each session, a telephone
 *     number or an address; empty: where each coach says
 * @param confirmation whether students book its sessions at once (S2.18) or ask for them (S2.19)
 * @param holds how times are kept for students who decide
 */
public record AppointmentSettings(
        String name,
        String description,
        List<String> coachingTypes,
        List<SessionTypeSettings> sessionTypes,
        List<MemberId> coaches,
        int bufferBefore,
        int bufferAfter,
        int slotStep,
        int minimumNotice,
        int horizonDays,
        Optional<Integer> perDayCap,
        Optional<Integer> perWeekCap,
        Optional<Integer> openCap,
        SortedMap<DayOfWeek, List<Hours>> hours,
        int cancelNotice,
        int rescheduleNotice,
        Optional<Long> price,
        String meetingPlace,
        Confirmation confirmation,
        HoldSettings holds) {

    public AppointmentSettings {
        coachingTypes = List.copyOf(coachingTypes);
        sessionTypes = List.copyOf(sessionTypes);
        coaches = List.copyOf(coaches);
        hours = new TreeMap<>(hours);
        Objects.requireNonNull(confirmation, "confirmation");
        Objects.requireNonNull(holds, "holds");
    }

    /** The same with sessions that come about in this way, and times kept in that. */
    public AppointmentSettings with(Confirmation how, HoldSettings keeping) {
        return new AppointmentSettings(
                name,
                description,
                coachingTypes,
                sessionTypes,
                coaches,
                bufferBefore,
                bufferAfter,
                slotStep,
                minimumNotice,
                horizonDays,
                perDayCap,
                perWeekCap,
                openCap,
                hours,
                cancelNotice,
                rescheduleNotice,
                price,
                meetingPlace,
                how,
                keeping);
    }

    /**
     * A usual appointment: one session type at one credit, starts every length, no buffers or caps, 2 hours' notice, 60
     * days ahead, to be cancelled or moved until 24 hours before.
     */
    public static AppointmentSettings usual(String name, int minutes, List<MemberId> coaches) {
        return new AppointmentSettings(
                name,
                "",
                List.of(),
                List.of(new SessionTypeSettings(Optional.empty(), name, minutes, 1, Optional.empty())),
                coaches,
                0,
                0,
                minutes,
                120,
                60,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>(),
                24 * 60,
                24 * 60,
                Optional.empty(),
                "",
                Confirmation.INSTANT,
                HoldSettings.USUAL);
    }

    /** The draft that the domain reads, with prices in the workspace's currency. */
    AppointmentDraft toDraft(Currency currency) {
        return new AppointmentDraft(
                name,
                description,
                coachingTypes,
                sessionTypes.stream().map(SessionTypeSettings::toDraft).toList(),
                coaches,
                bufferBefore,
                bufferAfter,
                slotStep,
                minimumNotice,
                horizonDays,
                perDayCap,
                perWeekCap,
                openCap,
                AvailabilityHours.draft(hours),
                cancelNotice,
                rescheduleNotice,
                price,
                currency,
                meetingPlace,
                confirmation,
                holds.slotHold(),
                holds.requestHold());
    }

    /** The settings of stored terms. */
    static AppointmentSettings of(AppointmentTerms terms) {
        TimeRules times = terms.times();
        return new AppointmentSettings(
                terms.name().value(),
                terms.description(),
                terms.coachingTypes().stream().map(Name::value).toList(),
                terms.sessionTypes().stream().map(SessionTypeSettings::of).toList(),
                terms.coaches(),
                minutes(times.bufferBefore()),
                minutes(times.bufferAfter()),
                minutes(times.slotStep()),
                minutes(times.minimumNotice()),
                times.horizonDays(),
                times.perDayCap(),
                times.perWeekCap(),
                times.openCap(),
                AvailabilityHours.write(times.hours().ranges()),
                minutes(terms.changes().cancelNotice()),
                minutes(terms.changes().rescheduleNotice()),
                terms.price().map(Money::minor),
                terms.place().text(),
                terms.confirmation(),
                HoldSettings.of(terms.holds()));
    }

    private static int minutes(Duration duration) {
        return Math.toIntExact(duration.toMinutes());
    }

    /**
     * A length one can book.
     *
     * @param id of an existing session type that is kept; empty for a new one
     * @param minutes its length
     * @param cost in credits
     */
    public record SessionTypeSettings(
            Optional<SessionTypeId> id, String name, int minutes, int cost, Optional<Long> price) {

        SessionTypeDraft toDraft() {
            return new SessionTypeDraft(id, name, minutes, cost, price);
        }

        static SessionTypeSettings of(SessionType type) {
            return new SessionTypeSettings(
                    Optional.of(type.id()),
                    type.name().value(),
                    Math.toIntExact(type.length().toMinutes()),
                    type.cost().amount(),
                    type.price().map(Money::minor));
        }
    }
}
