package org.duologue.application.memory;

import java.util.Optional;
import java.util.UUID;
import org.duologue.application.notification.WantedMails;
import org.duologue.application.notification.spi.MailSwitches;

/** Which mails are wanted, in memory. */
public final class MemoryMailSwitches implements MailSwitches {

    private final MemoryTable<UUID, WantedMails> switches;

    /** In this store. */
    public MemoryMailSwitches(MemoryStore store) {
        switches = new MemoryTable<>(store);
    }

    @Override
    public Optional<WantedMails> find(UUID whose) {
        return switches.find(whose);
    }

    @Override
    public void save(UUID whose, WantedMails wanted) {
        switches.put(whose, wanted);
    }
}
