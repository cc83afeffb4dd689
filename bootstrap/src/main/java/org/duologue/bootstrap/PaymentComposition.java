package org.duologue.bootstrap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import org.duologue.application.Duologue;
import org.duologue.application.payment.CheckoutQueries;
import org.duologue.application.payment.CheckoutUseCases;
import org.duologue.application.payment.InvoiceGateway;
import org.duologue.application.payment.PaymentNotices;
import org.duologue.application.payment.RefundDutyQueries;
import org.duologue.application.payment.RefundDutyUseCases;
import org.duologue.application.payment.spi.PaymentGateway;
import org.duologue.web.payment.PaymentSettings;
import org.duologue.web.payment.stripe.StripeGateway;
import org.duologue.web.payment.stripe.StripeWebhook;

/** Puts together what has to do with money for sessions. */
@ApplicationScoped
class PaymentComposition {

    /** Who takes the money: Stripe, where there is an account; otherwise invoices are paid elsewhere. */
    @Produces
    @Singleton
    PaymentGateway paymentGateway(Configuration configuration) {
        return configuration.stripe().<PaymentGateway>map(StripeGateway::new).orElseGet(InvoiceGateway::new);
    }

    @Produces
    @Singleton
    Optional<StripeWebhook> stripeWebhook(Configuration configuration, InstantSource clock, PaymentNotices notices) {
        return configuration.stripe().map(settings -> new StripeWebhook(settings, clock, notices));
    }

    @Produces
    @Singleton
    PaymentSettings paymentSettings(Configuration configuration) {
        return PaymentSettings.of(configuration.invoiceText());
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
