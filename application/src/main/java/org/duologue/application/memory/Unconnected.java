package org.duologue.application.memory;

import org.duologue.application.Ports;
import org.duologue.application.access.spi.PasswordHasher;
import org.duologue.application.access.spi.Secrets;
import org.duologue.application.booking.spi.CalendarWriter;
import org.duologue.application.notification.spi.Mailer;
import org.duologue.application.payment.InvoiceGateway;
import org.duologue.application.payment.spi.CheckoutPages;
import org.duologue.application.payment.spi.PaymentGateway;
import org.duologue.application.scheduling.spi.BusyTimes;

/** The ports to the world outside, connected to nothing: the embedding program brings what it has. */
abstract class Unconnected implements Ports {

    private final PaymentGateway paymentGateway = new InvoiceGateway();

    /** Knows no password: hashing them well takes a library, which the embedding program brings. */
    @Override
    public PasswordHasher passwordHasher() {
        return NoPasswords.INSTANCE;
    }

    /** Makes no secret: good ones take a source of randomness, which the embedding program brings. */
    @Override
    public Secrets secrets() {
        return NoPasswords.INSTANCE;
    }

    /** Reads none. */
    @Override
    public BusyTimes busyTimes() {
        return NoCalendars.INSTANCE;
    }

    /** Writes none. */
    @Override
    public CalendarWriter calendarWriter() {
        return NoCalendars.INSTANCE;
    }

    /** Takes no money itself: invoices are paid elsewhere. */
    @Override
    public PaymentGateway paymentGateway() {
        return paymentGateway;
    }

    /** Has none. */
    @Override
    public CheckoutPages checkoutPages() {
        return NoPayers.INSTANCE;
    }

    /** Tells nobody. */
    @Override
    public Mailer mailer() {
        return mail -> {};
    }
}
