package org.duologue.application.wallet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.Ports;
import org.duologue.application.booking.SessionsPaid;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.RenewalPolicy;
import org.duologue.domain.wallet.Cause;
import org.duologue.domain.wallet.ExpiredRefund;
import org.duologue.domain.wallet.FundingRef;
import org.duologue.domain.wallet.RefundCause;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletId;
import org.duologue.domain.wallet.WalletOwner;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F6: of what was spent on a session it is told what came back, and what was forfeited instead")
class ExplanationTest {

    private static final FundingRef SESSION = new FundingRef(new UUID(7, 1));

    private final Ports ports = new MemoryWorld(Leadership.MONDAY).ports();
    private final Explanations explanations = new Explanations(
            new Statements(new EntryViews(ports.members(), new SessionsPaid(ports.bookings())), ports.walletHistory()));
    private final Wallet wallet = weekly(2, new ExpiredRefund.Forfeit());

    /** Five a week, of which none goes over into the next. */
    private static Wallet weekly(int id, ExpiredRefund late) {
        return Wallet.open(
                new WalletId(new UUID(7, id)),
                new WalletOwner.OfEnrollment(new UUID(6, id)),
                Optional.of(new RenewalPolicy(Cycle.WEEKLY, Credits.of(5), new CarryOver.Reset())),
                ZoneOffset.UTC,
                late,
                Leadership.MONDAY);
    }

    private static Instant day(int number) {
        return Leadership.MONDAY.plus(Duration.ofDays(number));
    }

    private static CommandId command(int number) {
        return new CommandId(new UUID(8, number));
    }

    private static void spend(Wallet wallet, int credits, Instant at) {
        wallet.spend(command(1), SESSION, Credits.of(credits), Cause.TIME, at);
    }

    private static void refund(Wallet wallet, int command, Instant at) {
        wallet.refund(command(command), SESSION, RefundCause.OTHERS, Cause.TIME, at);
    }

    /** Spent, back to be spent again, and forfeited, as every entry about the session tells it. */
    private List<Integer> told(Wallet wallet, Instant now) {
        ports.unitOfWork().run(() -> ports.wallets().save(wallet));
        List<List<Integer>> told = wallet.state().entries().stream()
                .filter(entry -> entry.about().isPresent())
                .map(entry -> explanations.explain(entry.seq(), asked -> ports.wallets()
                        .find(wallet.state().id(), asked)
                        .orElseThrow()
                        .at(now)))
                .map(EntryExplained::payment)
                .flatMap(Optional::stream)
                .map(paid -> List.of(paid.spent(), paid.cameBack(), paid.forfeited()))
                .distinct()
                .toList();
        assertEquals(1, told.size(), told::toString);
        return told.get(0);
    }

    @Test
    @DisplayName("what had not ended came back, and is still said to have when it has ended since")
    void cameBack() {
        spend(wallet, 2, day(1));
        assertEquals(List.of(2, 0, 0), told(wallet, day(1)));
        refund(wallet, 2, day(2));
        assertEquals(List.of(2, 2, 0), told(wallet, day(2)));
        assertEquals(List.of(2, 2, 0), told(wallet, day(30)));
    }

    @Test
    @DisplayName("C-2.6: what had ended by then was forfeited and did not come back; where there is grace it did")
    void forfeited() {
        spend(wallet, 2, day(1));
        refund(wallet, 2, day(9));
        assertEquals(List.of(2, 0, 2), told(wallet, day(9)));
        Wallet kind = weekly(3, ExpiredRefund.standard());
        spend(kind, 2, day(1));
        refund(kind, 2, day(9));
        assertEquals(List.of(2, 2, 0), told(kind, day(9)));
    }

    @Test
    @DisplayName("of a session that is paid from two weeks only the credits of the one that is over are forfeited")
    void forfeitedInPart() {
        spend(wallet, 2, day(1));
        wallet.reprice(command(2), SESSION, Credits.of(5), Cause.TIME, day(8));
        refund(wallet, 3, day(9));
        assertEquals(List.of(5, 3, 2), told(wallet, day(9)));
    }

    @Test
    @DisplayName("B28: when it is paid once more, what was forfeited before is not of what pays for it now")
    void paidAgain() {
        spend(wallet, 2, day(1));
        refund(wallet, 2, day(9));
        wallet.reprice(command(3), SESSION, Credits.of(3), Cause.TIME, day(10));
        assertEquals(List.of(3, 0, 0), told(wallet, day(10)));
        refund(wallet, 4, day(11));
        assertEquals(List.of(3, 3, 0), told(wallet, day(11)));
    }
}
