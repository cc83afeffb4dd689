package org.duologue.application.booking.spi;

import java.time.Instant;
import java.util.Optional;
import org.duologue.domain.people.MemberId;

/** Keeps the private calendar feeds of people; their secrets only as digests. */
public interface CalendarFeedRepository {

    /** The feed whose secret has this digest. */
    Optional<Feed> find(String digest);

    /** The member's feed, if they have one. */
    Optional<Feed> of(MemberId member);

    /** Stores a feed in place of the one that the member had. */
    void save(Feed feed);

    /** Removes the member's feed; without effect if they have none. */
    void remove(MemberId member);

    /**
     * A feed.
     *
     * @param since when it was made
     */
    record Feed(String digest, MemberId member, Instant since) {}
}
