package org.duologue.mail.notification;

import java.time.Instant;
import java.util.List;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.mail.notification.Letter.Button;

/** What the mails say that let somebody in. */
final class AccessLetters {

    private final Mail mail;
    private final Links links;
    private final Phrases phrases;
    private final Times times;

    AccessLetters(Mail mail, Links links) {
        this.mail = mail;
        this.links = links;
        this.phrases = Phrases.in(mail.to().language());
        this.times = new Times(phrases, mail.to().zone());
    }

    /** Somebody is invited. */
    Letter invitation(MailContent.Invitation invitation) {
        String by = Typed.line("byName", invitation.byName());
        return letter("invitation", by, invitation.secret(), invitation.until());
    }

    /** Somebody wants a new password. */
    Letter newPassword(MailContent.NewPassword wanted) {
        return letter("password", "", wanted.secret(), wanted.until());
    }

    private Letter letter(String kind, String by, String secret, Instant until) {
        String workspace = mail.workspace().value();
        String variant = by.isEmpty() ? "" : "By";
        return new Letter(
                phrases.locale().toLanguageTag(),
                phrases.text(kind + ".subject" + variant, "workspace", workspace, "by", by),
                workspace,
                phrases.text(kind + ".title", "workspace", workspace),
                phrases.text("greeting", "name", mail.to().name().value()),
                phrases.text(kind + ".lead" + variant, "workspace", workspace, "by", by),
                List.of(),
                new Button(phrases.text(kind + ".open"), links.password(secret)),
                List.of(phrases.text(kind + ".until", "until", times.at(until))),
                phrases.text(kind + ".footer"));
    }
}
