package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.Label;
import org.duologue.application.booking.spi.CalendarFeedRepository.Feed;
import org.duologue.application.testing.CoachingSamples;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;

/** What every {@code CalendarFeedRepository} promises. */
public interface CalendarFeedRepositoryContract extends PortContract {

    private Feed feed(CoachingSamples samples, MemberId member) {
        Feed made = new Feed(samples.id().toString(), member, samples.instant());
        write(() -> ports().calendarFeeds().save(made));
        return made;
    }

    private void assertFound(Optional<Feed> expected, String digest, MemberId member) {
        assertEquals(expected, read(() -> ports().calendarFeeds().find(digest)));
        assertEquals(expected, read(() -> ports().calendarFeeds().of(member)));
    }

    @Example
    @Label("a member has one feed: a new one takes the place of the one before, and it can be taken away")
    default void calendarFeeds() {
        CoachingSamples samples = samples(1);
        MemberId member = samples.member(Role.STUDENT);
        MemberId other = samples.member(Role.COACH);
        assertFound(Optional.empty(), "none", member);
        Feed first = feed(samples, member);
        Feed theirs = feed(samples, other);
        assertFound(Optional.of(first), first.digest(), member);
        Feed second = feed(samples, member);
        assertFound(Optional.of(second), second.digest(), member);
        assertEquals(Optional.empty(), read(() -> ports().calendarFeeds().find(first.digest())));
        write(() -> ports().calendarFeeds().remove(member));
        write(() -> ports().calendarFeeds().remove(member));
        assertFound(Optional.empty(), second.digest(), member);
        assertFound(Optional.of(theirs), theirs.digest(), other);
    }
}
