package org.duologue.application.scheduling;

import org.duologue.domain.people.Actor;
import org.duologue.domain.scheduling.ExternalCalendarId;

/** Forgets an external calendar; what was found in it keeps nobody busy any more. */
public record RemoveExternalCalendar(Actor by, ExternalCalendarId calendar) {}
