package org.duologue.bootstrap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.duologue.application.Duologue;
import org.duologue.application.payment.CheckoutQueries;
import org.duologue.application.payment.CheckoutUseCases;
import org.duologue.application.payment.InvoiceGateway;
import org.duologue.application.payment.PaymentNotices;
import org.duologue.application.payment.RefundDutyQueries;
import org.duologue.application.payment.RefundDutyUseCases;
import org.duologue.application.payment.spi.PaymentGateway;

/** Puts together what has to do with money for sessions. */
@ApplicationScoped
class PaymentComposition {

    /** Who takes the money: nobody here, since invoices are paid elsewhere. */
    @Produces
    @Singleton
    PaymentGateway paymentGateway() {
        return new InvoiceGateway();
    }

    @Produces
    @Singleton
    CheckoutUseCases checkouts(Duologue duologue) {
        return duologue.checkouts();
    }

    @Produces
    @Singleton
    CheckoutQueries checkoutQueries(Duologue duologue) {
        return duologue.checkoutQueries();
    }

    @Produces
    @Singleton
    PaymentNotices paymentNotices(Duologue duologue) {
        return duologue.paymentNotices();
    }

    @Produces
    @Singleton
    RefundDutyUseCases refundDuties(Duologue duologue) {
        return duologue.refundDuties();
    }

    @Produces
    @Singleton
    RefundDutyQueries refundDutyQueries(Duologue duologue) {
        return duologue.refundDutyQueries();
    }
}
