package org.duologue.application.shared.spi;

import java.util.List;
import org.duologue.domain.shared.DomainEvent;

/** Where events go, inside the unit of work in which they happened: what follows from them commits with them or not. */
@FunctionalInterface
public interface Events {

    /** Takes events, in the order in which they happened. */
    void publish(List<? extends DomainEvent> events);
}
