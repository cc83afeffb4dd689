package org.duologue.domain.scheduling;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Name;

/**
 * What an appointment says about its sessions. It applies live to future bookings and never to booked ones (B9).
 *
 * @param description at most 50,000 characters; may be empty
 * @param coachingTypes what a session can be about, each once, in their order; may be empty (S2.9)
 * @param sessionTypes at least one, each with an id of its own
 * @param coaches who gives the sessions, in their order, each once; may be empty
 * @param holds how times are kept for those who decide
 * @param price of an additional session; empty: it costs nothing (B19)
 */
public record AppointmentTerms(
        Name name,
        String description,
        List<Name> coachingTypes,
        List<SessionType> sessionTypes,
        List<MemberId> coaches,
        TimeRules times,
        ChangePolicy changes,
        Confirmation confirmation,
        HoldPolicy holds,
        Optional<Money> price,
        MeetingPlace place) {

    /** The most characters of a description. */
    public static final int MAX_DESCRIPTION = 50_000;

    /** The most coaching types of an appointment. */
    public static final int MAX_COACHING_TYPES = 50;

    /** The most session types of an appointment. */
    public static final int MAX_SESSION_TYPES = 50;

    /** The most coaches added in one action (X21). */
    public static final int MAX_COACHES_ADDED = 100;

    /** The highest price, in minor units. */
    public static final long MAX_PRICE = 100_000_000_00L;

    public AppointmentTerms {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        coachingTypes = coachingTypes.stream().distinct().toList();
        sessionTypes = List.copyOf(sessionTypes);
        coaches = List.copyOf(coaches);
        Objects.requireNonNull(times, "times");
        Objects.requireNonNull(changes, "changes");
        Objects.requireNonNull(confirmation, "confirmation");
        Objects.requireNonNull(holds, "holds");
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(place, "place");
        if (sessionTypes.isEmpty()) {
            throw new IllegalArgumentException("an appointment has at least one session type");
        }
    }

    /** The session type of this id. */
    public Optional<SessionType> sessionType(SessionTypeId id) {
        return sessionTypes.stream().filter(type -> type.id().equals(id)).findFirst();
    }

    /** What an additional session of this type costs; empty: nothing. */
    public Optional<Money> priceOf(SessionType type) {
        return type.price().or(() -> price).filter(money -> money.minor() > 0);
    }
}
