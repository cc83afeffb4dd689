package org.duologue.application.booking;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duologue.application.payment.spi.CheckoutRepository;
import org.duologue.application.shared.spi.Events;
import org.duologue.application.shared.spi.JobKind;
import org.duologue.application.shared.spi.Jobs;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.payment.Checkout;
import org.duologue.domain.payment.CheckoutStatus;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.TimeRange;
import org.duologue.domain.wallet.HoldId;

/** Stores checkouts and ends them, in the open unit of work, in which the calendar of their student is taken. */
public final class OpenCheckouts {

    /** The kind of the jobs that write down what has lapsed, and close at the gateway what was given up here. */
    public static final JobKind EXPIRY = new JobKind("checkout-expiry");

    private static final Comparator<Checkout> BY_BEGINNING = Comparator.<Checkout, Instant>comparing(
                    checkout -> checkout.state().begunAt())
            .thenComparing(checkout -> checkout.state().id().value());

    private final CheckoutRepository checkouts;
    private final CheckoutSessions sessions;
    private final SessionFunds funds;
    private final Jobs jobs;
    private final Events events;

    /** Over these ports. */
    public OpenCheckouts(
            CheckoutRepository checkouts,
            CheckoutSessions sessions,
            WalletRepository wallets,
            Jobs jobs,
            Events events) {
        this.checkouts = Objects.requireNonNull(checkouts, "checkouts");
        this.sessions = Objects.requireNonNull(sessions, "sessions");
        this.funds = new SessionFunds(wallets);
        this.jobs = Objects.requireNonNull(jobs, "jobs");
        this.events = Objects.requireNonNull(events, "events");
    }

    /** What credits are held under for those of an enrollment. */
    Stream<HoldId> holds(EnrollmentId enrollment, Instant now) {
        return checkouts.open(enrollment, now).stream().flatMap(checkout -> CheckoutSessions.holds(checkout.state()));
    }

    /** Gives up all of an enrollment that ends. */
    void giveUpAll(MemberId by, EnrollmentId enrollment, Instant now) {
        checkouts.open(enrollment, now).forEach(checkout -> giveUpHere(by, checkout, now));
    }

    /** Gives up all of an enrollment that keep a time which begins at its end or later. */
    void giveUpFrom(MemberId by, EnrollmentId enrollment, Instant end, Instant now) {
        checkouts.open(enrollment, now).stream()
                .filter(checkout -> checkout.state().sessions().stream()
                        .anyMatch(session -> !session.time().start().isBefore(end)))
                .forEach(checkout -> giveUpHere(by, checkout, now));
    }

    /** The open ones that keep such a time of this coach, begun first first, then by id. */
    List<Checkout> keeping(MemberId coach, TimeRange time, Instant now) {
        return checkouts.findAll(sessions.keeping(coach, time, now)).stream()
                .filter(checkout -> checkout.statusAt(now) == CheckoutStatus.OPEN)
                .sorted(BY_BEGINNING)
                .toList();
    }

    /** How many credits come back to the students of these, which are open, when they are given up now. */
    int creditsBack(List<Checkout> open, Instant now) {
        return open.stream()
                .mapToInt(checkout -> funds.released(checkout.state(), now))
                .sum();
    }

    /** Gives up these, which are open and keep times of a coach whose calendar is taken. */
    void giveUpAll(MemberId by, List<Checkout> open, Instant now) {
        open.forEach(checkout -> giveUpHere(by, checkout, now));
    }

    /** Whoever takes the money hears of it later, outside of the unit of work. */
    private void giveUpHere(MemberId by, Checkout checkout, Instant now) {
        giveUp(Optional.of(by), checkout, now);
        jobs.enqueue(EXPIRY, key(checkout) + "@closing", key(checkout), now);
    }

    /**
     * Gives it up: what it keeps is free again. Refused as {@code checkout-closed}.
     *
     * @param by who does; empty: nobody, since it cannot be paid
     */
    public void giveUp(Optional<MemberId> by, Checkout checkout, Instant now) {
        checkout.giveUp(by, now);
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
