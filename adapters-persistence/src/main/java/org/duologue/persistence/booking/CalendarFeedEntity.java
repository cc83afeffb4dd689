package org.duologue.persistence.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.duologue.application.booking.spi.CalendarFeedRepository.Feed;
import org.duologue.domain.people.MemberId;

/** A row of {@code calendar_feed}. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeedEntity {

    @Id
    @Column(name = "member_id")
    private UUID memberId;

    private String digest;

    private Instant since;

    /** For JPA. */
    protected CalendarFeedEntity() {}

    CalendarFeedEntity(Feed feed) {
        memberId = feed.member().value();
        renew(feed);
    }

    final void renew(Feed feed) {
        digest = feed.digest();
        since = feed.since();
    }

    Feed toFeed() {
        return new Feed(digest, new MemberId(memberId), since);
    }
}
