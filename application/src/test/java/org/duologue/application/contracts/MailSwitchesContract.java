package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.Label;
import org.duologue.application.notification.WantedMails;
import org.duologue.application.testing.CoachingSamples;

/** What every {@code MailSwitches} promises. */
public interface MailSwitchesContract extends PortContract {

    private Optional<WantedMails> wanted(UUID whose) {
        return read(() -> ports().mailSwitches().find(whose));
    }

    @Example
    @Label("F5: what somebody said last about mails is kept, apart from what others said")
    default void mailSwitches() {
        CoachingSamples samples = samples(1);
        UUID one = samples.id();
        UUID other = samples.id();
        assertEquals(Optional.empty(), wanted(one));
        for (boolean on : new boolean[] {true, false, true}) {
            WantedMails said = new WantedMails(on, !on, !on, on);
            write(() -> ports().mailSwitches().save(one, said));
            assertEquals(Optional.of(said), wanted(one));
        }
        write(() -> ports().mailSwitches().save(other, WantedMails.ALL));
        assertEquals(Optional.of(new WantedMails(true, false, false, true)), wanted(one));
        assertEquals(Optional.of(WantedMails.ALL), wanted(other));
    }
}
