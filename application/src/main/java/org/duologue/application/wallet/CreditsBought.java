package org.duologue.application.wallet;

import java.util.Optional;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;

/**
 * Notes that credits were bought: for the workspace's pool, or for a member. The payment itself happens elsewhere.
 *
 * @param member whose balance they go to; empty: the pool
 * @param credits 1..1,000,000
 * @param payment the reference of the payment, 1..100 characters; the same payment counts once
 */
public record CreditsBought(Actor by, Optional<MemberId> member, int credits, String payment) {}
