package org.duologue.application;

import org.duologue.application.payment.CheckoutQueries;
import org.duologue.application.payment.CheckoutUseCases;
import org.duologue.application.payment.PaymentNotices;
import org.duologue.application.payment.RefundDutyQueries;
import org.duologue.application.payment.RefundDutyUseCases;

/** What {@link Duologue} hands out about money for sessions. */
abstract class PaymentFacade {

    private final Paying paying;

    PaymentFacade(Paying paying) {
        this.paying = paying;
    }

    /** Checkouts. */
    public CheckoutUseCases checkouts() {
        return paying.checkouts();
    }

    /** Questions about checkouts. */
    public CheckoutQueries checkoutQueries() {
        return paying.checkoutQueries();
    }

    /** Where what payment providers tell comes in. */
    public PaymentNotices paymentNotices() {
        return paying.checkouts();
    }

    /** Refund duties. */
    public RefundDutyUseCases refundDuties() {
        return paying.refundDuties();
    }

    /** Questions about refund duties. */
    public RefundDutyQueries refundDutyQueries() {
        return paying.refundDutyQueries();
    }
}
