package org.duologue.web.scheduling.external;

import org.duologue.domain.shared.TimeRange;

/**
 * Something that keeps one busy, once.
 *
 * @param uid what calendars call it
 */
record Occurrence(String uid, TimeRange time) {}
