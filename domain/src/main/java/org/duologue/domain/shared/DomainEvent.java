package org.duologue.domain.shared;

import java.time.Instant;

/** Something that happened: a past-tense record of ids and values. */
public interface DomainEvent {

    /** When it happened. */
    Instant at();
}
