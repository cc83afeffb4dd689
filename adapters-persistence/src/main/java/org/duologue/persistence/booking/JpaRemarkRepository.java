package org.duologue.persistence.booking;

import java.util.Optional;
import org.duologue.application.booking.spi.RemarkRepository;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.SessionRemarks;
import org.duologue.persistence.shared.CurrentEntityManager;

/** What is said about sessions, on JPA. */
public final class JpaRemarkRepository implements RemarkRepository {

    private final CurrentEntityManager current;

    /** On the entity manager of the unit of work. */
    public JpaRemarkRepository(CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public Optional<SessionRemarks> find(BookingId session) {
        return entity(session).map(RemarksEntity::toState).map(SessionRemarks::restore);
    }

    private Optional<RemarksEntity> entity(BookingId session) {
        return Optional.ofNullable(current.entities().find(RemarksEntity.class, session.value()));
    }

    @Override
    public void save(SessionRemarks remarks) {
        SessionRemarks.State state = remarks.state();
        entity(state.session())
                .ifPresentOrElse(row -> row.update(state), () -> current.insert(new RemarksEntity(state)));
    }
}
