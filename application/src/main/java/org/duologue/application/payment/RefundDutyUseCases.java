package org.duologue.application.payment;

/** What can be done with refund duties; for admins (B8). */
public interface RefundDutyUseCases {

    /**
     * Notes that the money was given back, gives credits instead, or keeps it for a reason. Credits come into the
     * enrollment's wallet, or into the student's balance if that wallet is closed. Refused as {@code
     * refund-duty-closed}, {@code stale}.
     */
    void close(CloseRefundDuty command);
}
