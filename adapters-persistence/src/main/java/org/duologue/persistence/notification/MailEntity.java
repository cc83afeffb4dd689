package org.duologue.persistence.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.duologue.application.notification.KeptMail;
import org.duologue.application.shared.Cursor;

/** A row of {@code mail}. */
@Entity
@Table(name = "mail")
class MailEntity {

    @Id
    @Column(name = "message_id")
    private String messageId;

    private Instant at;
    private String recipient;
    private String subject;

    @Column(name = "body_text")
    private String text;

    @Column(name = "body_html")
    private String html;

    private String calendar;
    private boolean sent;

    /** For JPA. */
    protected MailEntity() {}

    MailEntity(KeptMail mail) {
        messageId = mail.messageId();
        update(mail);
    }

    final void update(KeptMail mail) {
        at = mail.at();
        recipient = mail.to();
        subject = mail.subject();
        text = mail.text();
        html = mail.html();
        calendar = mail.calendar();
        sent = mail.sent();
    }

    String cursor() {
        return Cursor.of(at, messageId);
    }

    KeptMail toMail() {
        return new KeptMail(messageId, at, recipient, subject, text, html, calendar, sent);
    }
}
