package org.duologue.application.booking;

import java.time.Instant;

/**
 * A private calendar feed, without its secret.
 *
 * @param since when its present address was made
 */
public record CalendarFeedView(Instant since) {}
