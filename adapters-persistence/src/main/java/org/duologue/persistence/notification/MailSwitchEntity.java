package org.duologue.persistence.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.duologue.application.notification.CreditMails;

/** A row of {@code mail_switch}. */
@Entity
@Table(name = "mail_switch")
class MailSwitchEntity {

    @Id
    @Column(name = "owner_id")
    private UUID ownerId;

    @Version
    private long revision;

    private boolean renewed;
    private boolean ending;

    /** For JPA. */
    protected MailSwitchEntity() {}

    MailSwitchEntity(UUID ownerId, CreditMails wanted) {
        this.ownerId = ownerId;
        update(wanted);
    }

    final void update(CreditMails wanted) {
        renewed = wanted.renewed();
        ending = wanted.ending();
    }

    CreditMails toCreditMails() {
        return new CreditMails(renewed, ending);
    }
}
