package org.duologue.domain.people;

/** What a member is in the workspace; a member can be several. */
public enum Role {
    /** Everything, including making others owner. */
    OWNER,
    /** Everything but making others owner. */
    ADMIN,
    /** Gives sessions, and is like an admin inside the programmes they coach in. */
    COACH,
    /** Is coached. */
    STUDENT
}
