package org.duologue.mail.notification;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.notification.KeptMail;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.MailArchive;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.notification.spi.Mailer;

/**
 * Sends mails by SMTP and keeps what it sent; without a mail server it only keeps them. The kept copy of a mail that
 * was sent shows no secret; of one that was not it does, since it is the only way to see an invitation.
 *
 * <p>A mail of which the archive says that it was sent is not sent again. Safe for use by many threads.
 */
public final class JakartaMailer implements Mailer {

    private static final Logger LOG = System.getLogger(JakartaMailer.class.getName());

    private final MailSettings settings;
    private final Optional<Smtp> smtp;
    private final MailArchive archive;
    private final InstantSource clock;

    public JakartaMailer(MailSettings settings, MailArchive archive, InstantSource clock) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.smtp = settings.host().map(host -> new Smtp(settings));
        this.archive = Objects.requireNonNull(archive, "archive");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * {@inheritDoc}
     *
     * @throws MailNotSent if the mail server did not take it, at the latest after some tens of seconds; nothing is kept
     * @throws IllegalArgumentException if a text in it has control characters or its secret is no plain token
     */
    @Override
    public void send(Mail mail) {
        if (archive.find(mail.messageId()).filter(KeptMail::sent).isPresent()) {
            return;
        }
        Rendered rendered = Rendered.of(mail, settings);
        if (smtp.isEmpty()) {
            archive.keep(kept(rendered, false));
            return;
        }
        smtp.get().deliver(rendered);
        keepSent(mail);
    }

    /** The reader has the mail now. If no copy can be kept, trying again would only send it a second time. */
    private void keepSent(Mail mail) {
        try {
            archive.keep(kept(Rendered.of(masked(mail), settings), true));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "sent, but not kept: mail " + mail.messageId(), e);
        }
    }

    private KeptMail kept(Rendered rendered, boolean sent) {
        return new KeptMail(
                rendered.mail().messageId(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                rendered.mail().to().email().value(),
                rendered.subject(),
                rendered.text(),
                rendered.html(),
                rendered.invite().map(Invite::text).orElse(""),
                sent);
    }

    private static Mail masked(Mail mail) {
        MailContent content = mail.content();
        if (content instanceof MailContent.Invitation invitation) {
            content = new MailContent.Invitation(invitation.byName(), Links.MASK, invitation.until());
        } else if (content instanceof MailContent.NewPassword wanted) {
            content = new MailContent.NewPassword(Links.MASK, wanted.until());
        }
        return new Mail(mail.messageId(), mail.at(), mail.workspace(), mail.to(), content);
    }
}
