package org.duologue.application.memory;

import java.util.Optional;
import java.util.UUID;
import org.duologue.application.notification.CreditMails;
import org.duologue.application.notification.spi.MailSwitches;

/** Which mails are wanted, in memory. */
public final class MemoryMailSwitches implements MailSwitches {

    private final MemoryTable<UUID, CreditMails> switches;

    /** In this store. */
    public MemoryMailSwitches(MemoryStore store) {
        switches = new MemoryTable<>(store);
    }

    @Override
    public Optional<CreditMails> find(UUID whose) {
        return switches.find(whose);
    }

    @Override
    public void save(UUID whose, CreditMails wanted) {
        switches.put(whose, wanted);
    }
}
