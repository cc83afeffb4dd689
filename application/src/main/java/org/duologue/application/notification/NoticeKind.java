package org.duologue.application.notification;

/** What a notice is about. */
public enum NoticeKind {
    /** A session was booked. */
    SESSION_BOOKED,
    /** A session was moved. */
    SESSION_MOVED,
    /** A session was cancelled. */
    SESSION_CANCELLED,
    /** A student did not come. */
    NO_SHOW,
    /** A coach did not come. */
    COACH_NO_SHOW,
    /** What was said about who came is corrected: the session counts as held. */
    NO_SHOW_CORRECTED,
    /** A student asked for a session. */
    BOOKING_REQUESTED,
    /** A booking request ended without a session. */
    BOOKING_REQUEST_CLOSED,
    /** A student asked for a change of a session. */
    CHANGE_ASKED,
    /** A change request ended and the session is as it was. */
    CHANGE_REQUEST_CLOSED,
    /** A session begins in a day. */
    DAY_BEFORE,
    /** A session begins in an hour. */
    HOUR_BEFORE,
    /** The last day of an enrollment was set, changed or taken away. */
    LAST_DAY,
    /** An enrollment ended by itself. */
    LAST_DAY_OVER,
    /** A student asked for credits. */
    CREDITS_ASKED,
    /** A request for credits was answered. */
    CREDIT_REQUEST_DECIDED,
    /** The credits of a new period came. */
    CREDITS_RENEWED,
    /** Credits end soon. */
    CREDITS_ENDING,
    /** Chosen sessions were not paid in time, or others gave them up. */
    CHECKOUT_ENDED,
    /** Money is owed back. */
    REFUND_DUTY_OPENED,
    /** Money that was owed back is not owed any more, in one way or another. */
    REFUND_DUTY_DONE,
    /** A member is to get a link for choosing a password: an invitation, for whoever has not joined yet. */
    PASSWORD_LINK
}
