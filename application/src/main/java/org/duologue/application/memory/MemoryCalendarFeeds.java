package org.duologue.application.memory;

import java.util.Optional;
import org.duologue.application.booking.spi.CalendarFeedRepository;
import org.duologue.domain.people.MemberId;

/** Calendar feeds in memory. */
public final class MemoryCalendarFeeds implements CalendarFeedRepository {

    private final MemoryTable<MemberId, Feed> feeds;

    /** In this store. */
    public MemoryCalendarFeeds(MemoryStore store) {
        feeds = new MemoryTable<>(store);
    }

    @Override
    public Optional<Feed> find(String digest) {
        return feeds.all().filter(feed -> feed.digest().equals(digest)).findFirst();
    }

    @Override
    public Optional<Feed> of(MemberId member) {
        return feeds.find(member);
    }

    @Override
    public void save(Feed feed) {
        feeds.put(feed.member(), feed);
    }

    @Override
    public void remove(MemberId member) {
        feeds.remove(member);
    }
}
