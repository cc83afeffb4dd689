package org.duologue.application.scheduling;

import org.duologue.domain.people.MemberId;

/** When a coach is available. */
public record AvailabilityView(MemberId coach, String coachName, AvailabilitySettings settings, long revision) {}
