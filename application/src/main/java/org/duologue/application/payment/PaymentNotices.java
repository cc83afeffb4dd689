package org.duologue.application.payment;

/** Where what payment providers tell comes in. */
public interface PaymentNotices {

    /**
     * Takes a notice. The same one again is without effect, and they may come in any order. Paid in time, what was
     * chosen is booked; paid when it is too late, it is booked if nothing stands against it, and owed back otherwise. A
     * notice of a checkout that nobody knows is refused as {@code not-found}.
     */
    void take(PaymentNotice notice);
}
