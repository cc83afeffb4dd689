package org.duologue.domain.people;

import org.duologue.domain.shared.Kind;
import org.duologue.domain.shared.Refusal;

/** Why a member cannot change. */
public sealed interface PeopleRefusal extends Refusal {

    /** Only an owner makes or unmakes owners, and suspends or restores one. */
    record OnlyOwners() implements PeopleRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public String code() {
            return "only-owners";
        }
    }

    /**
     * The member's status does not allow it.
     *
     * @param status where the member stands
     */
    record WrongStatus(MemberStatus status) implements PeopleRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String code() {
            return "wrong-member-status";
        }
    }
}
