package org.duologue.application.notification.spi;

import java.util.Optional;
import java.util.UUID;
import org.duologue.application.notification.WantedMails;

/** Keeps which mails are wanted: by members, and by workspaces of all their members. */
public interface MailSwitches {

    /** What the member or workspace of this id said; empty: nothing so far. */
    Optional<WantedMails> find(UUID whose);

    /** Keeps what the member or workspace of this id said last. */
    void save(UUID whose, WantedMails wanted);
}
