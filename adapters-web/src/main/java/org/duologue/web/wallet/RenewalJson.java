package org.duologue.web.wallet;

import java.time.Instant;
import java.util.Optional;
import org.duologue.application.wallet.RenewalQuote;
import org.duologue.application.wallet.RenewalSettings;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.RenewalPolicy;
import org.duologue.domain.wallet.PolicyQuote;
import org.duologue.web.json.RefusalJson;
import org.duologue.web.shared.Unreadable;
import org.duologue.web.view.Reader;

/** What programs send and get about how free credits renew. */
public final class RenewalJson {

    private RenewalJson() {}

    /** What becomes of unused free credits. */
    public enum CarryOverRule {
        /** Nothing is lost. */
        CARRY_ALL,
        /** Every period starts afresh. */
        RESET,
        /** At most so many go over. */
        CARRY_UP_TO
    }

    /**
     * What becomes of unused free credits.
     *
     * @param max with CARRY_UP_TO only: how many go over at most
     */
    public record CarryOverInput(CarryOverRule rule, Optional<Integer> max) {

        /** As it goes over the network. */
        public static CarryOverInput of(CarryOver carryOver) {
            if (carryOver instanceof CarryOver.CarryUpTo upTo) {
                return new CarryOverInput(
                        CarryOverRule.CARRY_UP_TO, Optional.of(upTo.max().amount()));
            }
            boolean all = carryOver instanceof CarryOver.CarryAll;
            return new CarryOverInput(all ? CarryOverRule.CARRY_ALL : CarryOverRule.RESET, Optional.empty());
        }

        /** The rule; unreadable if the cap is missing or no number of credits. */
        public CarryOver carryOver() {
            return switch (rule) {
                case CARRY_ALL -> new CarryOver.CarryAll();
                case RESET -> new CarryOver.Reset();
                case CARRY_UP_TO ->
                    new CarryOver.CarryUpTo(max.filter(credits -> credits >= 0 && credits <= Credits.MAX)
                            .map(Credits::of)
                            .orElseThrow(() -> Unreadable.field("carryOver.max", "0.." + Credits.MAX)));
            };
        }
    }

    /**
     * How free credits renew.
     *
     * @param freeSlots how many come each cycle, 0..1000
     * @param carryOver left out: nothing is lost
     */
    public record Renewal(int freeSlots, Cycle cycle, Optional<CarryOverInput> carryOver) {

        /** As it goes over the network. */
        public static Renewal of(RenewalPolicy policy) {
            return new Renewal(
                    policy.amount().amount(),
                    policy.cycle(),
                    Optional.of(policy.carryOver()).map(CarryOverInput::of));
        }

        RenewalSettings settings() {
            return new RenewalSettings(
                    freeSlots, cycle, carryOver.map(CarryOverInput::carryOver).orElseGet(CarryOver.CarryAll::new));
        }
    }

    /**
     * What a change of the renewal would do.
     *
     * @param before how it renews now
     * @param after how it would renew
     * @param from from when on
     * @param atOnce whether that is at once, with new credits
     * @param next when credits come after that; left out: never
     * @param same whether it renews like this already, so that nothing would change
     * @param refusal what doing it now would answer; left out: it would succeed
     */
    public record Quote(
            Optional<Renewal> before,
            Optional<Renewal> after,
            Optional<Instant> from,
            boolean atOnce,
            Optional<Instant> next,
            boolean same,
            Optional<RefusalJson> refusal) {

        /** As it goes over the network. */
        public static Quote of(RenewalQuote quote, Reader reader) {
            return new Quote(
                    quote.change().map(PolicyQuote::before).map(Renewal::of),
                    quote.after().map(Renewal::of),
                    quote.from(),
                    quote.change().filter(PolicyQuote::atOnce).isPresent(),
                    quote.change().flatMap(PolicyQuote::next),
                    quote.same(),
                    quote.refusal().map(refusal -> RefusalJson.of(refusal, reader)));
        }
    }
}
