package org.duologue.application.testing;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.duologue.application.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.enrollment.EndEnrollment;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.wallet.AssignCredits;
import org.duologue.application.wallet.ChangeRenewal;
import org.duologue.application.wallet.EntryView;
import org.duologue.application.wallet.RenewalQuote;
import org.duologue.application.wallet.RenewalSettings;
import org.duologue.application.wallet.StatementFilter;
import org.duologue.application.wallet.TakeBackCredits;
import org.duologue.application.wallet.TakeBackQuote;
import org.duologue.application.wallet.WalletView;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.RenewalPolicy;
import org.duologue.domain.wallet.EntryKind;
import org.duologue.domain.wallet.WalletRefusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What admins and coaches do about a student's credits, on any ports: taken back, renewed otherwise. */
public abstract class CreditStory {

    private static final RenewalSettings MONTHLY_FOUR = new RenewalSettings(4, Cycle.MONTHLY, new CarryOver.Reset());
    private static final Instant NEXT = MONDAY.plus(Duration.ofDays(7));

    private World world;
    private Leadership it;

    /** A world without a workspace, at this instant. */
    protected abstract World begin(Instant now);

    @BeforeEach
    void setUp() {
        world = begin(MONDAY);
        it = Leadership.in(world, 2);
    }

    private TakeBackCredits takingBack(int lot, int credits) {
        return new TakeBackCredits(it.coach(), it.enrollment(), lot, credits, "a mistake");
    }

    private void takeBack(int lot, int credits) {
        it.duologue().wallets().takeBackCredits(takingBack(lot, credits));
    }

    @Test
    @DisplayName("2.7, F2: of a mistaken assignment only what is unused comes back, and the statement says why")
    void takenBack() {
        it.duologue().wallets().assignCredits(new AssignCredits(it.owner(), it.enrollment(), 4, "by accident"));
        it.book(berlin("2026-01-07T10:00"), berlin("2026-01-08T10:00"), berlin("2026-01-09T10:00"));
        TakeBackQuote quote = it.duologue().walletQueries().quoteTakeBack(it.coach(), it.enrollment(), 2);
        assertEquals(new TakeBackQuote(2, 4, 3, 3, MONDAY), quote);
        assertEquals(new WalletRefusal.NotLeft(2, 4, 3), refused(WalletRefusal.NotLeft.class, () -> takeBack(2, 4)));
        refused(Invalid.class, () -> takeBack(2, 0));
        refused(Invalid.class, () -> takeBack(2, 1_001));
        refused(NotFound.class, () -> takeBack(1, 1));
        refused(NotFound.class, () -> it.duologue().walletQueries().quoteTakeBack(it.coach(), it.enrollment(), 1));
        assertEquals(3, it.credits(), "C-I4");
        takeBack(2, 3);
        assertEquals(0, it.credits());
        EntryView last = it.duologue()
                .walletQueries()
                .statement(it.student(), it.enrollment(), StatementFilter.ALL, PageRequest.first(1))
                .items()
                .get(0);
        assertEquals(EntryKind.EXPIRE, last.kind());
        assertEquals(-3, last.change());
        assertEquals("a mistake", last.reason());
        assertEquals(Optional.of("Carl"), last.byName());
        refused(NotFound.class, () -> it.duologue().walletQueries().quoteTakeBack(it.coach(), it.enrollment(), 2));
    }

    @Test
    @DisplayName("C-I1: the same taking back twice has one effect")
    void takenBackOnce() {
        it.duologue().wallets().assignCredits(new AssignCredits(it.owner(), it.enrollment(), 4, ""));
        TakeBackCredits once = new TakeBackCredits(
                it.coach(), it.enrollment(), 2, 1, "", Optional.of(new CommandId(UUID.randomUUID())));
        it.duologue().wallets().takeBackCredits(once);
        it.duologue().wallets().takeBackCredits(once);
        assertEquals(5, it.credits());
    }

    private ChangeRenewal change(RenewalSettings settings) {
        return new ChangeRenewal(it.coach(), it.enrollment(), settings);
    }

    private WalletView wallet() {
        return it.duologue().walletQueries().wallet(it.student(), it.enrollment());
    }

    @Test
    @DisplayName("C-P1, C-X40, F2: weekly 2 to monthly 4: quoted, pending until the next renewal, then from there on")
    void renewedOtherwise() {
        RenewalPolicy weekly = new RenewalPolicy(Cycle.WEEKLY, Credits.of(2), new CarryOver.CarryAll());
        RenewalPolicy monthly = new RenewalPolicy(Cycle.MONTHLY, Credits.of(4), new CarryOver.Reset());
        RenewalQuote quote = it.duologue().walletQueries().quoteRenewal(change(MONTHLY_FOUR));
        assertFalse(quote.same());
        assertEquals(Optional.of(NEXT), quote.from());
        assertEquals(Optional.of(monthly), quote.after());
        assertEquals(Optional.empty(), wallet().pending(), "a quote changes nothing");
        it.duologue().wallets().changeRenewal(change(MONTHLY_FOUR));
        assertEquals(Optional.of(weekly), wallet().renewal());
        assertEquals(Optional.of(monthly), wallet().pending());
        assertEquals(Optional.of(NEXT), wallet().nextRenewalAt());
        assertEquals(4, wallet().renewalAmount());
        world.clock().set(NEXT.minusMillis(1));
        assertEquals(2, it.credits());
        world.clock().set(NEXT);
        assertEquals(6, it.credits(), "2 carried over as it was, 4 new ones");
        assertEquals(Optional.of(monthly), wallet().renewal());
        assertEquals(Optional.empty(), wallet().pending());
        assertEquals(Optional.of(berlin("2026-02-12T09:00")), wallet().nextRenewalAt());
    }

    @Test
    @DisplayName("P1: the same renewal once more changes nothing; bounds are 0 and 1000; an ended enrollment refuses")
    void renewalBounds() {
        RenewalSettings asItIs = new RenewalSettings(2, Cycle.WEEKLY, new CarryOver.CarryAll());
        assertTrue(it.duologue().walletQueries().quoteRenewal(change(asItIs)).same());
        it.duologue().wallets().changeRenewal(change(asItIs));
        assertEquals(Optional.empty(), wallet().pending());
        for (int bad : List.of(-1, 1_001)) {
            RenewalSettings outside = new RenewalSettings(bad, Cycle.WEEKLY, new CarryOver.CarryAll());
            refused(Invalid.class, () -> it.duologue().wallets().changeRenewal(change(outside)));
        }
        it.duologue()
                .wallets()
                .changeRenewal(change(new RenewalSettings(1_000, Cycle.WEEKLY, new CarryOver.CarryAll())));
        it.duologue().wallets().changeRenewal(change(new RenewalSettings(0, Cycle.WEEKLY, new CarryOver.CarryAll())));
        assertEquals(0, wallet().renewalAmount(), "a later change takes the place of the one before");
        it.duologue().enrollments().end(new EndEnrollment(it.owner(), it.enrollment(), false));
        refused(WalletRefusal.WalletClosed.class, () -> it.duologue().wallets().changeRenewal(change(MONTHLY_FOUR)));
        assertTrue(it.duologue()
                .walletQueries()
                .quoteRenewal(change(MONTHLY_FOUR))
                .refusal()
                .isPresent());
    }
}
