package org.duologue.persistence.scheduling;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Duration;
import java.util.UUID;
import org.duologue.domain.scheduling.SessionType;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Name;
import org.duologue.persistence.shared.MoneyColumns;
import org.duologue.persistence.shared.UuidConverter;

/** A row of {@code session_type}. */
@Embeddable
class SessionTypeEntity {

    @Convert(converter = UuidConverter.class)
    private UUID id;

    private String name;
    private int minutes;
    private int cost;

    @Embedded
    private MoneyColumns price;

    /** For JPA. */
    protected SessionTypeEntity() {}

    SessionTypeEntity(SessionType type) {
        id = type.id().value();
        name = type.name().value();
        minutes = Math.toIntExact(type.length().toMinutes());
        cost = type.cost().amount();
        price = new MoneyColumns(type.price());
    }

    SessionType toType() {
        return new SessionType(
                new SessionTypeId(id),
                new Name(name),
                Duration.ofMinutes(minutes),
                Credits.of(cost),
                MoneyColumns.read(price));
    }
}
