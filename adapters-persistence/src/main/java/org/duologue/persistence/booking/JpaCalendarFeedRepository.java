package org.duologue.persistence.booking;

import java.util.Optional;
import org.duologue.application.booking.spi.CalendarFeedRepository;
import org.duologue.domain.people.MemberId;
import org.duologue.persistence.shared.CurrentEntityManager;

/** Calendar feeds on JPA. */
public final class JpaCalendarFeedRepository implements CalendarFeedRepository {

    private final CurrentEntityManager current;

    /** On the entity manager of the unit of work. */
    public JpaCalendarFeedRepository(CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public Optional<Feed> find(String digest) {
        return current.entities()
                .createQuery("select f from CalendarFeedEntity f where f.digest = :digest", CalendarFeedEntity.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst()
                .map(CalendarFeedEntity::toFeed);
    }

    @Override
    public Optional<Feed> of(MemberId member) {
        return entity(member).map(CalendarFeedEntity::toFeed);
    }

    private Optional<CalendarFeedEntity> entity(MemberId member) {
        return Optional.ofNullable(current.entities().find(CalendarFeedEntity.class, member.value()));
    }

    @Override
    public void save(Feed feed) {
        entity(feed.member())
                .ifPresentOrElse(row -> row.renew(feed), () -> current.insert(new CalendarFeedEntity(feed)));
    }

    @Override
    public void remove(MemberId member) {
        entity(member).ifPresent(row -> current.entities().remove(row));
    }
}
