package org.duologue.application.scheduling;

import java.util.Optional;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.CommandId;

/**
 * Lets the entries of a calendar elsewhere keep a coach busy.
 *
 * @param name what the coach calls it
 * @param url where it is read: http, https or webcal
 */
public record AddExternalCalendar(Actor by, MemberId coach, String name, String url, Optional<CommandId> id) {

    /** Without a command id. */
    public AddExternalCalendar(Actor by, MemberId coach, String name, String url) {
        this(by, coach, name, url, Optional.empty());
    }
}
