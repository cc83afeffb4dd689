package org.duologue.mail.notification;

import java.util.Optional;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.MailContent;

/**
 * A mail put into words; the same mail always gives the same words.
 *
 * @param mail what was to be said
 * @param invite to the reader's calendar, where something about its session is to be noted there
 */
record Rendered(Mail mail, String subject, String text, String html, Optional<Invite> invite) {

    /** Puts a mail into words; IllegalArgumentException if a text in it has control characters. */
    static Rendered of(Mail mail, MailSettings settings) {
        Links links = new Links(settings.baseUrl());
        MailContent content = mail.content();
        if (content instanceof MailContent.Invitation invitation) {
            return letter(mail, new AccessLetters(mail, links).invitation(invitation), Optional.empty());
        }
        if (content instanceof MailContent.NewPassword wanted) {
            return letter(mail, new AccessLetters(mail, links).newPassword(wanted), Optional.empty());
        }
        if (content instanceof MailContent.CreditsAsked asked) {
            return letter(mail, new CreditLetters(mail, links).asked(asked), Optional.empty());
        }
        if (content instanceof MailContent.CreditRequestDecided decided) {
            return letter(mail, new CreditLetters(mail, links).decided(decided), Optional.empty());
        }
        return session(mail, links, settings.from());
    }

    private static Rendered session(Mail mail, Links links, String from) {
        if (mail.content() instanceof MailContent.SessionBooked booked) {
            SessionLetters letters = new SessionLetters(mail, booked.session(), links);
            Invite invite = letters.entry(from).asRequest();
            return letter(mail, letters.booked(), Optional.of(invite));
        }
        if (mail.content() instanceof MailContent.SessionMoved moved) {
            SessionLetters letters = new SessionLetters(mail, moved.session(), links);
            Invite invite = letters.entry(from).asRequest();
            return letter(mail, letters.moved(moved.from()), Optional.of(invite));
        }
        if (mail.content() instanceof MailContent.NoShow noShow) {
            SessionLetters letters = new SessionLetters(mail, noShow.session(), links);
            return letter(mail, letters.noShow(noShow), Optional.empty());
        }
        MailContent.SessionCancelled cancelled = (MailContent.SessionCancelled) mail.content();
        SessionLetters letters = new SessionLetters(mail, cancelled.session(), links);
        Invite invite = letters.entry(from).asCancel();
        return letter(mail, letters.cancelled(cancelled), Optional.of(invite));
    }

    private static Rendered letter(Mail mail, Letter letter, Optional<Invite> invite) {
        return new Rendered(mail, letter.subject(), PlainText.of(letter), HtmlText.of(letter), invite);
    }
}
