package org.duologue.domain.payment;

/** What has become of a checkout; once it is not open it never changes. */
public enum CheckoutStatus {
    /** It waits to be paid. */
    OPEN,
    /** It was paid in time. */
    PAID,
    /** It was not paid in time. */
    LAPSED,
    /** Somebody gave it up before. */
    GIVEN_UP
}
