package org.duologue.application.people;

import org.duologue.domain.shared.Kind;
import org.duologue.domain.shared.Refusal;

/** Why a workspace or a membership cannot change, where the reason lies in other members. */
public sealed interface MembershipRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** The installation has its workspace already. */
    record AlreadySetUp() implements MembershipRefusal {
        @Override
        public String code() {
            return "already-set-up";
        }
    }

    /**
     * The address belongs to a member already.
     *
     * @param email the address
     */
    record EmailTaken(String email) implements MembershipRefusal {
        @Override
        public String code() {
            return "email-taken";
        }
    }

    /** A workspace keeps at least one owner. */
    record LastOwner() implements MembershipRefusal {
        @Override
        public String code() {
            return "last-owner";
        }
    }

    /** The member has joined; there is nothing to invite them to. */
    record AlreadyJoined() implements MembershipRefusal {
        @Override
        public String code() {
            return "already-joined";
        }
    }
}
