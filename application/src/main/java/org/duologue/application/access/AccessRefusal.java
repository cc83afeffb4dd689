package org.duologue.application.access;

import org.duologue.domain.shared.Kind;
import org.duologue.domain.shared.Refusal;

/** Why the door stays shut. None of these tells whether an address is known. */
public sealed interface AccessRefusal extends Refusal {

    /** The address and the password do not belong together, or there is no such active member. */
    record WrongCredentials() implements AccessRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public String code() {
            return "wrong-credentials";
        }
    }

    /** The link is unknown, was used, or is too old. */
    record LinkEnded() implements AccessRefusal {
        @Override
        public Kind kind() {
            return Kind.TOO_LATE;
        }

        @Override
        public String code() {
            return "link-ended";
        }
    }
}
