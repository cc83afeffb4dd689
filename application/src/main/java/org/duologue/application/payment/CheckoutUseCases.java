package org.duologue.application.payment;

import org.duologue.domain.booking.CheckoutId;

/**
 * What can be done with checkouts (B7). The student of the enrollment, its coaches and admins begin them and give them
 * up; for everybody else there is no such enrollment or checkout.
 */
public interface CheckoutUseCases {

    /**
     * Begins one: the times are kept, with the credits that some of them cost, until the rest is paid. Refused as
     * booking it would be but for {@code payment-needed}; as {@code nothing-to-pay}, {@code too-late-to-pay}, {@code
     * too-many-checkouts}; as {@code payment-unavailable} where nobody takes the money just now, and nothing is kept
     * then. A repetition sees to it that it can be paid, if that failed the first time.
     */
    CheckoutId begin(BeginCheckout command);

    /**
     * Gives it up. Refused as {@code checkout-closed}, {@code checkout-being-paid}, {@code payment-unavailable} where
     * it cannot be seen to just now that it is not paid any more.
     */
    void giveUp(GiveUpCheckout command);

    /**
     * Notes that it was paid, where that is told by nobody else; for admins. With the same reference again it is
     * without effect. Refused as {@code not-paid-by-hand}, {@code invalid} on {@code reference}, {@code
     * checkout-closed} if it was paid under another one.
     */
    void notePaid(NotePaid command);
}
