package org.duologue.domain.wallet;

import static org.duologue.domain.wallet.Purse.RESET;
import static org.duologue.domain.wallet.Purse.day;
import static org.duologue.domain.wallet.Purse.policy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.RenewalPolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Worked examples of a change of how a wallet renews")
class PolicyChangeExamplesTest {

    @Test
    @DisplayName("C-X40: weekly 10 to monthly 4 asked on day 3: from day 7 on, anchored there")
    void policyChange() {
        Purse purse = Purse.of(Cycle.WEEKLY, 10, RESET);
        purse.change(policy(Cycle.YEARLY, 99, RESET), day(2));
        purse.change(policy(Cycle.MONTHLY, 4, RESET), day(3));
        assertEquals(
                policy(Cycle.MONTHLY, 4, RESET),
                purse.at(day(3)).renewal().orElseThrow().nextPolicy());
        assertEquals(10, purse.available(day(7).minusMillis(1)));
        assertEquals(4, purse.available(day(7)));
        Instant next = Instant.parse("2027-04-08T09:00:00Z");
        assertEquals(Optional.of(next), purse.at(day(8)).nextRenewalAt());
        assertEquals(4, purse.available(next));
        assertEquals(1, purse.at(next).lots().get(1).segment());
        assertEquals(0, purse.at(next).lots().get(1).period());
    }

    @Test
    @DisplayName("C-X40, F2: the quote of a change says from when, and what comes after; it changes nothing")
    void policyQuote() {
        Purse purse = Purse.of(Cycle.WEEKLY, 10, RESET);
        Wallet.State before = purse.wallet().state();
        PolicyQuote quote = PolicyQuote.of(purse.wallet(), policy(Cycle.MONTHLY, 4, RESET), day(3));
        assertEquals(
                new PolicyQuote(
                        policy(Cycle.WEEKLY, 10, RESET),
                        policy(Cycle.MONTHLY, 4, RESET),
                        day(7),
                        false,
                        Optional.of(Instant.parse("2027-04-08T09:00:00Z"))),
                quote);
        assertEquals(before, purse.wallet().state());
        Purse once = Purse.of(Cycle.ONE_TIME, 2, RESET);
        PolicyQuote atOnce = PolicyQuote.of(once.wallet(), policy(Cycle.WEEKLY, 3, RESET), day(3));
        assertEquals(day(3), atOnce.from());
        assertEquals(Optional.of(day(10)), atOnce.next());
        assertTrue(atOnce.atOnce());
    }

    @Test
    @DisplayName("C-X01, C-P1: changed and changed back before the boundary, the last of the month stays the anchor")
    void policyChangedBack() {
        RenewalPolicy monthly = policy(Cycle.MONTHLY, 4, RESET);
        Instant anchor = Instant.parse("2027-01-31T09:00:00Z");
        Wallet wallet = Wallet.open(
                new WalletId(new UUID(0, 1)),
                new WalletOwner.OfEnrollment(new UUID(0, 2)),
                Optional.of(monthly),
                ZoneOffset.UTC,
                ExpiredRefund.standard(),
                anchor);
        wallet.changePolicy(new CommandId(new UUID(0, 3)), policy(Cycle.WEEKLY, 9, RESET), Cause.TIME, anchor);
        wallet.changePolicy(new CommandId(new UUID(0, 4)), monthly, Cause.TIME, anchor);
        assertEquals(
                Optional.of(Instant.parse("2027-03-31T09:00:00Z")),
                wallet.at(Instant.parse("2027-02-28T09:00:00Z")).nextRenewalAt());
    }

    @Test
    @DisplayName("a one-time allocation has no next boundary: the new schedule begins at once, unless paused")
    void policyChangeOfOneTime() {
        Purse purse = Purse.of(Cycle.ONE_TIME, 2, RESET);
        purse.change(policy(Cycle.WEEKLY, 3, RESET), day(3));
        assertEquals(5, purse.available(day(3)));
        assertEquals(Optional.of(day(10)), purse.at(day(3)).nextRenewalAt());
        assertEquals(5, purse.available(day(10)));

        Purse paused = Purse.of(Cycle.ONE_TIME, 2, RESET);
        paused.pause(day(1));
        paused.change(policy(Cycle.WEEKLY, 3, RESET), day(3));
        assertEquals(2, paused.available(day(4)));
        assertEquals("no-renewal", Purse.empty().change(policy(Cycle.WEEKLY, 3, RESET), day(3)));
    }
}
