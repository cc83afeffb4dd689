package org.duologue.application.wallet;

import java.util.Optional;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.CommandId;

/**
 * Moves credits between the workspace's pool and a member's balance (X13, X14).
 *
 * @param credits 1 or more
 * @param reason shown in both statements; may be empty
 */
public record TransferCredits(
        Actor by, MemberId member, Direction direction, int credits, String reason, Optional<CommandId> id) {

    /** Without a command id. */
    public TransferCredits(Actor by, MemberId member, Direction direction, int credits, String reason) {
        this(by, member, direction, credits, reason, Optional.empty());
    }

    /** Which way. */
    public enum Direction {
        /** From the pool to the member. */
        TO_MEMBER,
        /** From the member back to the pool. */
        FROM_MEMBER
    }
}
