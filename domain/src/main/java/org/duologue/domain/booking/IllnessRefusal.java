package org.duologue.domain.booking;

import org.duologue.domain.shared.Kind;
import org.duologue.domain.shared.Refusal;

/** Why the sessions of a coach who is ill cannot be cancelled together. */
public sealed interface IllnessRefusal extends Refusal {

    /** More sessions than are cancelled at once; fewer days have fewer. */
    record TooManySessions(int sessions, int max) implements IllnessRefusal {

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String code() {
            return "too-many-sessions";
        }
    }
}
