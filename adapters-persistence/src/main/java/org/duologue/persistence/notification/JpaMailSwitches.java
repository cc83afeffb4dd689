package org.duologue.persistence.notification;

import java.util.Optional;
import java.util.UUID;
import org.duologue.application.notification.WantedMails;
import org.duologue.application.notification.spi.MailSwitches;
import org.duologue.persistence.shared.CurrentEntityManager;

/** Which mails are wanted, on JPA. */
public final class JpaMailSwitches implements MailSwitches {

    private final CurrentEntityManager current;

    /** On the entity manager of the unit of work. */
    public JpaMailSwitches(CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public Optional<WantedMails> find(UUID whose) {
        return entity(whose).map(MailSwitchEntity::toWantedMails);
    }

    @Override
    public void save(UUID whose, WantedMails wanted) {
        entity(whose).ifPresentOrElse(row -> row.update(wanted), () -> current.entities()
                .persist(new MailSwitchEntity(whose, wanted)));
    }

    private Optional<MailSwitchEntity> entity(UUID whose) {
        return Optional.ofNullable(current.entities().find(MailSwitchEntity.class, whose));
    }
}
