package org.duologue.web.view;

/** Which side of the pages a member sees; one may wear several. An owner wears the admin's. */
public enum Hat {
    /** Is coached. */
    STUDENT,
    /** Coaches. */
    COACH,
    /** Runs the workspace. */
    ADMIN
}
