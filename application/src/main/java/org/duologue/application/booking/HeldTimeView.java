package org.duologue.application.booking;

import java.time.Instant;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.shared.TimeRange;

/**
 * A time that is held for a student.
 *
 * @param until the first instant at which it is held no more
 */
public record HeldTimeView(MemberId coach, SessionTypeId sessionType, TimeRange time, Instant until) {}
