package org.duologue.application.booking.spi;

import java.util.Collection;
import org.duologue.domain.people.MemberId;

/** The calendars of people, as something that one unit of work at a time can have. */
public interface Calendars {

    /**
     * Takes the calendars of these people for the rest of the unit of work, waiting for other units that have one of
     * them. Always in the same order, so that two units never wait for each other. Later reads in the unit see what the
     * others have committed.
     */
    void take(Collection<MemberId> people);
}
