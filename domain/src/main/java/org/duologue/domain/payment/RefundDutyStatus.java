package org.duologue.domain.payment;

/** What has become of a refund duty; once it is not open it never changes. */
public enum RefundDutyStatus {
    /** The money is still to be given back. */
    OPEN,
    /** It was given back. */
    REFUNDED,
    /** Credits were given instead. */
    CONVERTED,
    /** It is kept, for a reason. */
    WAIVED
}
