package org.duologue.application.notification;

/** What a notice is about. */
public enum NoticeKind {
    /** A session was booked. */
    SESSION_BOOKED,
    /** A session was moved. */
    SESSION_MOVED,
    /** A session was cancelled. */
    SESSION_CANCELLED,
    /** A member is invited. */
    INVITATION,
    /** A member asked for a link to choose a new password. */
    NEW_PASSWORD
}
