package org.duologue.mail.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.notification.spi.MailContent.Coaching;
import org.duologue.application.notification.spi.MailContent.Person;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.shared.Name;
import org.duologue.domain.wallet.Ending;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What mails about new and ending credits say")
class CreditNewsLettersTest {

    private static final EnrollmentId ENROLLMENT = new EnrollmentId(new UUID(3, 4));
    private static final Coaching COACHING = new Coaching(ENROLLMENT, new Name("Leading with calm"));
    private static final Instant END = Instant.parse("2026-10-25T00:30:00Z");

    static MailContent renewed(int credits, int available) {
        return new MailContent.CreditsRenewed(COACHING, credits, available, Optional.of(new Ending(available, END)));
    }

    static MailContent ending(int credits) {
        List<Ending> endings = List.of(new Ending(credits, END), new Ending(1, END.plusSeconds(3_600)));
        return new MailContent.CreditsEnding(Optional.of(COACHING), credits + 1, endings);
    }

    private static Rendered rendered(Person to, MailContent content) {
        return Samples.rendered(Samples.mail("c", to, content));
    }

    @Test
    @DisplayName("F5: how many came, how many there are, what of them ends and when, and where to book")
    void renewed() {
        Rendered mail = rendered(Samples.ANNA, renewed(10, 14));
        assertEquals("10 new credits", mail.subject());
        assertTrue(mail.text().contains("10 new credits are yours. You have 14 credits now."), mail.text());
        assertTrue(mail.text().contains("Ends: 14 credits: Saturday 24 October 2026, 20:30 (America/New_York, GMT-4)"));
        assertTrue(mail.text().contains("https://duo.example/app/coaching/" + ENROLLMENT.value() + "\n"));
        assertEquals("1 neues Guthaben", rendered(Samples.BEN, renewed(1, 1)).subject());
    }

    @Test
    @DisplayName("C-1.8: what ends when, to the hour that daylight saving repeats; of a balance, the way leads home")
    void ending() {
        Rendered mail = rendered(Samples.BEN, ending(1));
        assertTrue(mail.subject().startsWith("1 Guthaben verfällt: "), mail.subject());
        assertTrue(mail.text().contains("02:30 Uhr (Europe/Berlin, GMT+2)"), mail.text());
        assertTrue(mail.text().contains("02:30 Uhr (Europe/Berlin, GMT+1)"), mail.text());
        MailContent balance = new MailContent.CreditsEnding(Optional.empty(), 9, List.of(new Ending(4, END)));
        Rendered own = rendered(Samples.ANNA, balance);
        assertTrue(own.text().contains("4 of your credits can be used until Saturday"), own.text());
        assertTrue(own.text().contains("https://duo.example/app\n"));
        assertFalse(own.text().contains("Leading with calm"));
    }

    @Test
    @DisplayName("F5: whoever does not want them finds the switch in the mail and in its header; others have none")
    void unsubscribe() throws Exception {
        Rendered mail = rendered(Samples.ANNA, renewed(10, 14));
        assertTrue(mail.text().contains("https://duo.example/app/account#mails"));
        assertEquals("<https://duo.example/app/account#mails>", header(mail));
        assertNull(header(rendered(Samples.ANNA, CreditLettersTest.answer(1, ""))));
    }

    private static String header(Rendered mail) throws Exception {
        MimeMessage message =
                Mime.of(mail, Samples.settings(Optional.empty(), 25), Session.getInstance(new Properties()));
        return message.getHeader("List-Unsubscribe", null);
    }
}
