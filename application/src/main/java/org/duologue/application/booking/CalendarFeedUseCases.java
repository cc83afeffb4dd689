package org.duologue.application.booking;

import org.duologue.domain.people.Actor;

/** Everybody's private calendar feed: their own sessions at a secret address, for calendar programs (F4). */
public interface CalendarFeedUseCases {

    /**
     * Makes the actor's feed, or gives it another address: the one before leads nowhere from now on.
     *
     * @return the secret of its address, which cannot be asked for again
     */
    String renewFeed(Actor by);

    /** Takes the actor's feed away; without effect if they have none. */
    void removeFeed(Actor by);
}
