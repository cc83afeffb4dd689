package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.Label;
import org.duologue.application.notification.CreditMails;
import org.duologue.application.testing.CoachingSamples;

/** What every {@code MailSwitches} promises. */
public interface MailSwitchesContract extends PortContract {

    private Optional<CreditMails> wanted(UUID whose) {
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
            CreditMails said = new CreditMails(on, !on);
            write(() -> ports().mailSwitches().save(one, said));
            assertEquals(Optional.of(said), wanted(one));
        }
        write(() -> ports().mailSwitches().save(other, CreditMails.ALL));
        assertEquals(Optional.of(new CreditMails(true, false)), wanted(one));
        assertEquals(Optional.of(CreditMails.ALL), wanted(other));
    }
}
