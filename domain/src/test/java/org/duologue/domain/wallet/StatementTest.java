package org.duologue.domain.wallet;

import static org.duologue.domain.wallet.Purse.RESET;
import static org.duologue.domain.wallet.Purse.day;
import static org.duologue.domain.wallet.Purse.named;
import static org.duologue.domain.wallet.Purse.ref;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.Kind;
import org.duologue.domain.shared.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the ledger says about who did what")
class StatementTest {

    private static final UUID STUDENT = named("student");
    private static final UUID ADMIN = named("admin");

    private static CommandId id(int n) {
        return new CommandId(named("command " + n));
    }

    @Test
    @DisplayName("S1.14 B18: an entry names the person, what it is about and the reason; time has no name")
    void origins() {
        Wallet wallet = Purse.of(Cycle.WEEKLY, 3, RESET).wallet();
        wallet.spend(id(1), ref("a"), Credits.of(1), Cause.by(STUDENT), day(1));
        wallet.assign(id(2), 5, new Cause(Optional.of(ADMIN), Optional.empty(), "Welcome"), day(2));
        wallet.settle(day(7));
        List<Entry> entries = wallet.state().entries();
        assertEquals(
                List.of(3, -1, 5, -2, 3), entries.stream().map(Entry::change).toList());
        assertEquals(
                List.of(Optional.empty(), Optional.of(STUDENT), Optional.of(ADMIN), Optional.empty(), Optional.empty()),
                entries.stream().map(Entry::by).toList());
        assertEquals(Optional.of(named("a")), entries.get(1).about());
        assertEquals("Welcome", entries.get(2).reason());
        assertEquals("", entries.get(1).reason());
    }

    @Test
    @DisplayName("F6: what every kind of entry does to what is available")
    void changes() {
        Wallet wallet = Purse.of(Cycle.WEEKLY, 5, Purse.upTo(1)).wallet();
        HoldId first = Purse.holdId("1");
        HoldId second = Purse.holdId("2");
        wallet.hold(id(1), first, Credits.of(1), day(3), Cause.TIME, day(1));
        wallet.hold(id(2), second, Credits.of(2), day(3), Cause.TIME, day(1));
        wallet.capture(id(3), first, ref("a"), Cause.TIME, day(2));
        wallet.refund(id(4), ref("a"), RefundCause.OTHERS, Cause.TIME, day(2));
        wallet.settle(day(5));
        wallet.pause(id(5), day(6));
        wallet.settle(day(7));
        List<Entry> entries = wallet.state().entries();
        assertEquals(
                List.of(
                        "GRANT 5",
                        "HOLD -1",
                        "HOLD -2",
                        "CAPTURE 0",
                        "REFUND 1",
                        "RELEASE 2",
                        "CARRY_OUT -1",
                        "EXPIRE -4",
                        "GRANT 1",
                        "PERIOD_SKIPPED 0"),
                entries.stream().map(e -> e.kind() + " " + e.change()).toList());
    }

    @Test
    @DisplayName("an end that is not in the future is an invalid input")
    void kinds() {
        Wallet wallet = Purse.empty().wallet();
        Refused refused = assertThrows(
                Refused.class, () -> wallet.hold(id(1), Purse.holdId("1"), Credits.ZERO, day(1), Cause.TIME, day(1)));
        assertEquals(new WalletRefusal.EndNotInFuture(day(1), day(1)), refused.refusal());
        assertEquals(Kind.INVALID, refused.refusal().kind());
    }
}
