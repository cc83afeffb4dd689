package org.duologue.application.shared;

import org.duologue.domain.people.Actor;

/** How an actor stands to a thing; the strongest that applies. */
public enum Standing {
    /** Owner or admin of its workspace. */
    ADMIN,
    /** Coaches in it: a coach of the enrollment, programme, appointment or session. */
    COACH,
    /** It is theirs: the student of the enrollment or session, the member themselves. */
    SELF,
    /** Belongs to the same workspace, and nothing more. */
    MEMBER,
    /** Belongs to another workspace. */
    STRANGER;

    /** How an actor stands to what is planned in the workspace at large. */
    public static Standing ofPlanner(Actor by) {
        if (by.isAdmin()) {
            return ADMIN;
        }
        return by.isCoach() ? COACH : MEMBER;
    }
}
