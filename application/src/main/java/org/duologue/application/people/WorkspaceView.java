package org.duologue.application.people;

import java.time.ZoneId;
import java.util.Currency;
import org.duologue.domain.people.WorkspaceId;

/** A workspace as its members see it. */
public record WorkspaceView(WorkspaceId id, String name, ZoneId zone, Currency currency, long revision) {}
