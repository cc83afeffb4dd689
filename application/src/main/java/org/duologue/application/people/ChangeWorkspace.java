package org.duologue.application.people;

import java.util.Optional;
import org.duologue.domain.people.Actor;

/**
 * Changes the workspace's settings. Running renewals keep the zone they began with.
 *
 * @param ifRevision refuse as stale unless this is the stored revision
 */
public record ChangeWorkspace(Actor by, String name, String zone, String currency, Optional<Long> ifRevision) {}
