package org.duologue.web.wallet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.wallet.AvailableView;
import org.duologue.application.wallet.TakeBackQuote;
import org.duologue.application.wallet.WalletView;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.wallet.WalletOwner;
import org.duologue.web.wallet.RenewalJson.Renewal;

/** What programs send and get about credits. */
public final class WalletJson {

    private WalletJson() {}

    /**
     * Extra credits.
     *
     * @param credits 1..1000
     * @param reason shown in the statement; may be left out
     */
    public record Assignment(int credits, String reason) {}

    /**
     * Assigned credits that are taken back.
     *
     * @param credits 1..1000, at most what is left of the lot
     * @param reason shown in the statement; may be left out
     */
    public record TakingBack(int credits, String reason) {}

    /**
     * What can be taken back of an assignment.
     *
     * @param assigned how many credits were assigned
     * @param most how many of them can be taken back now
     * @param available how many can be spent now, these included
     * @param since when they were assigned
     */
    public record TakingBackQuote(int lot, int assigned, int most, int available, Instant since) {

        static TakingBackQuote of(TakeBackQuote quote) {
            return new TakingBackQuote(quote.lot(), quote.assigned(), quote.most(), quote.available(), quote.since());
        }
    }

    /**
     * Credits that came together.
     *
     * @param source ENROLLMENT, RENEWAL, CARRY, ADMIN, PURCHASE, REISSUE or TRANSFER
     * @param expiresAt the first instant at which they can no longer be spent; left out: no end
     */
    public record Lot(
            int number, String source, int amount, int available, Instant since, Optional<Instant> expiresAt) {}

    /**
     * A wallet at one moment.
     *
     * @param enrollment whose it is; left out for the pool and for a member's own balance
     * @param lots those that still have something to spend, in spending order
     * @param renewal how free credits renew now; left out: they never did
     * @param pending how they will from the next renewal on, if that was changed
     * @param cycle ONE_TIME, WEEKLY, MONTHLY or YEARLY
     * @param nextRenewalAt when the next free slots come; left out if none will
     * @param renewalAmount how many then
     * @param endingAtRenewal how many of the available ones end at that moment if unused
     */
    public record Wallet(
            UUID id,
            Optional<UUID> enrollment,
            Instant at,
            int available,
            int held,
            List<Lot> lots,
            Optional<Renewal> renewal,
            Optional<Renewal> pending,
            Optional<Cycle> cycle,
            Optional<Instant> nextRenewalAt,
            int renewalAmount,
            int endingAtRenewal) {

        /** As it goes over the network. */
        public static Wallet of(WalletView view) {
            return new Wallet(
                    view.id().value(),
                    Optional.of(view.owner())
                            .filter(WalletOwner.OfEnrollment.class::isInstance)
                            .map(WalletOwner::id),
                    view.at(),
                    view.available(),
                    view.held(),
                    view.lots().stream()
                            .map(lot -> new Lot(
                                    lot.number(),
                                    lot.source().name(),
                                    lot.amount(),
                                    lot.available(),
                                    lot.since(),
                                    lot.expiresAt()))
                            .toList(),
                    view.renewal().map(Renewal::of),
                    view.pending().map(Renewal::of),
                    view.cycle(),
                    view.nextRenewalAt(),
                    view.renewalAmount(),
                    view.endingAtRenewal());
        }
    }

    /**
     * What could be spent at a moment.
     *
     * @param at the moment; now, if the one asked for is still to come
     */
    public record Available(Instant at, int available) {

        /** As it goes over the network. */
        public static Available of(AvailableView view) {
            return new Available(view.at(), view.available());
        }
    }
}
