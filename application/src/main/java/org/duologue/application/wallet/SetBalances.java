package org.duologue.application.wallet;

import java.util.List;
import java.util.Optional;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.CommandId;

/**
 * Sets the balance of several members to a number: all or none (X15). What is missing comes from the pool, what is too
 * much goes back to it; credits that are held stay as they are.
 *
 * @param members 1..200 different ones
 * @param credits 0..1,000,000
 * @param reason shown in the statements; may be empty
 */
public record SetBalances(Actor by, List<MemberId> members, int credits, String reason, Optional<CommandId> id) {

    /** The most members at once. */
    public static final int MAX_MEMBERS = 200;

    public SetBalances {
        members = members.stream().distinct().toList();
    }

    /** Without a command id. */
    public SetBalances(Actor by, List<MemberId> members, int credits, String reason) {
        this(by, members, credits, reason, Optional.empty());
    }
}
