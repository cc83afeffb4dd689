package org.duologue.application.enrollment;

import org.duologue.domain.enrollment.RenewalRolloutId;

/** What can be done about the renewals of all enrollments of a programme. */
public interface RenewalUseCases {

    /**
     * Begins to apply the programme's renewal to its running enrollments; durable jobs do it, in batches. What renews
     * like this already, or not at all, stays as it is. Admins and coaches of the programme. Refused as {@code
     * nothing-renews}, {@code rollout-running}.
     */
    RenewalRolloutId applyRenewal(ApplyRenewal command);
}
