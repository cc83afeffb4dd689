package org.duologue.application.booking;

import java.time.Instant;
import java.util.Objects;
import org.duologue.application.payment.spi.CheckoutRepository;
import org.duologue.application.shared.spi.Events;
import org.duologue.application.shared.spi.JobKind;
import org.duologue.application.shared.spi.Jobs;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.payment.Checkout;
import org.duologue.domain.payment.CheckoutStatus;

/** Stores checkouts and ends them, in the open unit of work, in which the calendar of their student is taken. */
public final class OpenCheckouts {

    /** The kind of the jobs that write down what has lapsed, and close at the gateway what was given up here. */
    public static final JobKind EXPIRY = new JobKind("checkout-expiry");

    private final CheckoutRepository checkouts;
    private final CheckoutSessions sessions;
    private final Jobs jobs;
    private final Events events;

    /** Over these ports. */
    public OpenCheckouts(CheckoutRepository checkouts, CheckoutSessions sessions, Jobs jobs, Events events) {
        this.checkouts = Objects.requireNonNull(checkouts, "checkouts");
        this.sessions = Objects.requireNonNull(sessions, "sessions");
        this.jobs = Objects.requireNonNull(jobs, "jobs");
        this.events = Objects.requireNonNull(events, "events");
    }

    /** Gives up all of an enrollment that ends. */
    void giveUpAll(EnrollmentId enrollment, Instant now) {
        checkouts.open(enrollment, now).forEach(checkout -> {
            giveUp(checkout, now);
            jobs.enqueue(EXPIRY, key(checkout) + "@closing", key(checkout), now);
        });
    }

    /** Gives it up: what it keeps is free again. Refused as {@code checkout-closed}. */
    public void giveUp(Checkout checkout, Instant now) {
        checkout.giveUp(now);
        sessions.letGo(checkout.state(), now);
        save(checkout);
    }

    /** Stores it, has its student told, and sees to its end being written down. */
    public void save(Checkout checkout) {
        checkouts.save(checkout);
        events.publish(checkout.pullEvents());
        if (checkout.state().status() == CheckoutStatus.OPEN) {
            jobs.enqueue(EXPIRY, key(checkout), key(checkout), checkout.state().until());
        } else {
            jobs.cancel(EXPIRY, key(checkout));
        }
    }

    private static String key(Checkout checkout) {
        return checkout.state().id().value().toString();
    }
}
