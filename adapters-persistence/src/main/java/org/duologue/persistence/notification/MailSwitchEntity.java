package org.duologue.persistence.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.duologue.application.notification.WantedMails;

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

    @Column(name = "day_before")
    private boolean dayBefore;

    @Column(name = "hour_before")
    private boolean hourBefore;

    /** For JPA. */
    protected MailSwitchEntity() {}

    MailSwitchEntity(UUID ownerId, WantedMails wanted) {
        this.ownerId = ownerId;
        update(wanted);
    }

    final void update(WantedMails wanted) {
        renewed = wanted.renewed();
        ending = wanted.ending();
        dayBefore = wanted.dayBefore();
        hourBefore = wanted.hourBefore();
    }

    WantedMails toWantedMails() {
        return new WantedMails(renewed, ending, dayBefore, hourBefore);
    }
}
