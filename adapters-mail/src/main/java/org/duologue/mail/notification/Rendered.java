package org.duologue.mail.notification;

import java.net.URI;
import java.util.Optional;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.MailContent;

/**
 * A mail put into words; the same mail always gives the same words.
 *
 * @param mail what was to be said
 * @param invite to the reader's calendar, where something about its session is to be noted there
 * @param unsubscribe where a reader who does not want such mails says so; empty: they are part of the service
 */
record Rendered(
        Mail mail, String subject, String text, String html, Optional<Invite> invite, Optional<URI> unsubscribe) {

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
        if (content instanceof MailContent.BookingRequested requested) {
            return letter(mail, new BookingRequestLetters(mail, links).requested(requested), Optional.empty());
        }
        if (content instanceof MailContent.BookingRequestClosed closed) {
            return letter(mail, new BookingRequestLetters(mail, links).closed(closed), Optional.empty());
        }
        if (content instanceof MailContent.ChangeAsked asked) {
            return letter(mail, new ChangeRequestLetters(mail, links).asked(asked), Optional.empty());
        }
        if (content instanceof MailContent.ChangeRequestClosed closed) {
            return letter(mail, new ChangeRequestLetters(mail, links).closed(closed), Optional.empty());
        }
        if (content instanceof MailContent.LastDay said) {
            return letter(mail, new EnrollmentLetters(mail, links).lastDay(said), Optional.empty());
        }
        if (content instanceof MailContent.CoachingEnded ended) {
            return letter(mail, new EnrollmentLetters(mail, links).ended(ended), Optional.empty());
        }
        if (content instanceof MailContent.AboutMoney money) {
            return letter(mail, new MoneyLetters(mail, links).of(money.news()), Optional.empty());
        }
        if (content instanceof MailContent.CreditsRenewed renewed) {
            return news(mail, new CreditNewsLetters(mail, links).renewed(renewed), links);
        }
        if (content instanceof MailContent.CreditsEnding ending) {
            return news(mail, new CreditNewsLetters(mail, links).ending(ending), links);
        }
        if (content instanceof MailContent.SessionReminder reminder) {
            return news(mail, new SessionLetters(mail, reminder.session(), links).reminder(), links);
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
        return new Rendered(
                mail, letter.subject(), PlainText.of(letter), HtmlText.of(letter), invite, Optional.empty());
    }

    private static Rendered news(Mail mail, Letter letter, Links links) {
        Optional<URI> unsubscribe = Optional.of(links.mailSwitches());
        return new Rendered(
                mail, letter.subject(), PlainText.of(letter), HtmlText.of(letter), Optional.empty(), unsubscribe);
    }
}
