package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.Label;
import org.duologue.application.shared.spi.CommandReceipts.Receipt;
import org.duologue.application.testing.CoachingSamples;
import org.duologue.application.testing.Race;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.shared.CommandId;

/** What every {@code CommandReceipts} promises. */
public interface CommandReceiptsContract extends PortContract {

    private Optional<Receipt> find(MemberId by, CommandId id) {
        return read(() -> ports().receipts().find(by, id));
    }

    @Example
    @Label("a receipt is found as it was kept, however long the command, by whoever sent it and by nobody else")
    default void receiptsPrivateToTheSender() {
        CoachingSamples samples = samples(1);
        MemberId by = new MemberId(samples.id());
        CommandId id = new CommandId(samples.id());
        Receipt receipt = new Receipt(samples.text(60_000), samples.id().toString());
        assertEquals(Optional.empty(), find(by, id));
        write(() -> ports().receipts().keep(by, id, receipt));
        assertEquals(Optional.of(receipt), find(by, id));
        assertEquals(Optional.empty(), find(new MemberId(samples.id()), id));
        assertEquals(Optional.empty(), find(by, new CommandId(samples.id())));
    }

    @Example
    @Label("a receipt goes with the unit that kept it")
    default void receiptsRolledBack() {
        CoachingSamples samples = samples(2);
        MemberId by = new MemberId(samples.id());
        CommandId id = new CommandId(samples.id());
        assertThrows(
                IllegalStateException.class,
                () -> write(() -> {
                    ports().receipts().keep(by, id, new Receipt("content", ""));
                    throw new IllegalStateException("no");
                }));
        assertEquals(Optional.empty(), find(by, id));
    }

    @Example
    @Label("E12: of units that keep the same receipt at once, one has the effect and the others see it")
    default void receiptsRace() {
        CoachingSamples samples = samples(3);
        MemberId by = new MemberId(samples.id());
        CommandId id = new CommandId(samples.id());
        Race.Result<String> race = Race.of(
                4,
                i -> written(() -> {
                    Optional<Receipt> before = ports().receipts().find(by, id);
                    if (before.isEmpty()) {
                        ports().receipts().keep(by, id, new Receipt("content", "answer " + i));
                    }
                    return before.map(Receipt::answer).orElse("answer " + i);
                }));
        assertEquals(4, race.answers().size());
        assertEquals(1, race.answers().stream().distinct().count());
    }

    @Example
    @Label("E12: who keeps a receipt that somebody else has kept meanwhile runs again, also after waiting for"
            + " calendars")
    default void receiptsKeptMeanwhile() {
        CoachingSamples samples = samples(4);
        MemberId by = new MemberId(samples.id());
        MemberId coach = samples.member(Role.COACH);
        CommandId id = new CommandId(samples.id());
        Receipt first = new Receipt("content", "first");
        write(() -> {
            if (ports().receipts().find(by, id).isEmpty()) {
                Race.of(1, other -> {
                    write(() -> ports().receipts().keep(by, id, first));
                    return true;
                });
                ports().calendars().take(List.of(coach));
                ports().receipts().keep(by, id, new Receipt("content", "second"));
            }
        });
        assertEquals(Optional.of(first), find(by, id));
    }
}
