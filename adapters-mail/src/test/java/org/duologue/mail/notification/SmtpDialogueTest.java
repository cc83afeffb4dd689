package org.duologue.mail.notification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.notification.spi.MailContent.Session;
import org.duologue.domain.people.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Mails over a real SMTP dialogue")
class SmtpDialogueTest {

    @RegisterExtension
    final GreenMailExtension server = new GreenMailExtension(new ServerSetup(0, "127.0.0.1", "smtp"));

    private final MemoryArchive archive = new MemoryArchive();

    private MimeMessage sent(Mail mail) {
        return sent(mail, Optional.empty());
    }

    private MimeMessage sent(Mail mail, Optional<String> user) {
        MailSettings settings = new MailSettings(
                Optional.of("127.0.0.1"),
                server.getSmtp().getPort(),
                user,
                user,
                "coaching@duo.example",
                URI.create("https://duo.example/"));
        new JakartaMailer(settings, archive, InstantSource.fixed(Samples.NOW)).send(mail);
        assertTrue(server.waitForIncomingEmail(5_000, 1));
        MimeMessage[] all = server.getReceivedMessages();
        return all[all.length - 1];
    }

    private static String text(BodyPart part) throws Exception {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("S2.29 E11: sender, recipient, subject, date and a message id that is always the same")
    void headers() throws Exception {
        MimeMessage message = sent(Samples.booked(Samples.ANNA, Samples.BEN, true));
        InternetAddress from = (InternetAddress) message.getFrom()[0];
        assertEquals("coaching@duo.example", from.getAddress());
        assertEquals("Haus der Gespräche", from.getPersonal());
        InternetAddress to = (InternetAddress) message.getRecipients(Message.RecipientType.TO)[0];
        assertEquals("ben@example.org", to.getAddress());
        assertEquals("Ben Müller", to.getPersonal());
        assertEquals(1, message.getAllRecipients().length);
        assertEquals("<booked-1@duo.example>", message.getMessageID());
        assertArrayEquals(new String[] {"Mon, 11 May 2026 08:00:00 GMT"}, message.getHeader("Date"));
        assertArrayEquals(new String[] {"auto-generated"}, message.getHeader("Auto-Submitted"));
        assertEquals(
                "Sitzung gebucht: Freitag, 15. Mai, 09:00 Uhr (GMT+2), mit Anna Ólafsdóttir", message.getSubject());
    }

    @Test
    @DisplayName("F5: a session mail is text, HTML and calendar as alternatives, and the calendar as a file")
    void partsOfASessionMail() throws Exception {
        Multipart mixed = (Multipart)
                sent(Samples.booked(Samples.ANNA, Samples.BEN, false)).getContent();
        assertTrue(mixed.getContentType().startsWith("multipart/mixed"));
        assertEquals(2, mixed.getCount());
        Multipart alternatives = (Multipart) mixed.getBodyPart(0).getContent();
        assertTrue(alternatives.getContentType().startsWith("multipart/alternative"));
        assertEquals(3, alternatives.getCount());
        assertTrue(alternatives.getBodyPart(0).isMimeType("text/plain"));
        assertTrue(alternatives.getBodyPart(1).isMimeType("text/html"));
        BodyPart calendar = alternatives.getBodyPart(2);
        assertEquals("text/calendar; charset=UTF-8; method=REQUEST", calendar.getContentType());
        BodyPart file = mixed.getBodyPart(1);
        assertEquals("invite.ics", file.getFileName());
        assertEquals("attachment", file.getDisposition());
        assertEquals(text(calendar), text(file));
        assertTrue(text(calendar).startsWith("BEGIN:VCALENDAR\r\n"));
        assertEquals(text(calendar), archive.only().calendar());
    }

    @Test
    @DisplayName("Other mails are text and HTML only")
    void partsOfAnInvitation() throws Exception {
        Multipart alternatives =
                (Multipart) sent(Samples.invitation(Samples.ANNA)).getContent();
        assertTrue(alternatives.getContentType().startsWith("multipart/alternative"));
        assertEquals(2, alternatives.getCount());
        assertTrue(text(alternatives.getBodyPart(0)).contains("https://duo.example/app/password/" + Samples.SECRET));
        assertTrue(text(alternatives.getBodyPart(1)).contains("https://duo.example/app/password/" + Samples.SECRET));
    }

    @Test
    @DisplayName("X9: the coach is told of a cancellation, and the calendar part is a CANCEL")
    void cancellation() throws Exception {
        Session session = Samples.session(2, Samples.FRIDAY, Samples.ANNA, Samples.BEN, true);
        MailContent content =
                new MailContent.SessionCancelled(session, "Anna Ólafsdóttir", "ill; sorry 😷", 1, 0, true);
        MimeMessage message = sent(Samples.mail("cancelled-1", session, content));
        assertEquals("ben@example.org", ((InternetAddress) message.getAllRecipients()[0]).getAddress());
        Multipart alternatives =
                (Multipart) ((Multipart) message.getContent()).getBodyPart(0).getContent();
        assertTrue(text(alternatives.getBodyPart(0)).contains("Grund: ill; sorry 😷"));
        BodyPart calendar = alternatives.getBodyPart(2);
        assertEquals("text/calendar; charset=UTF-8; method=CANCEL", calendar.getContentType());
        assertTrue(text(calendar).contains("METHOD:CANCEL\r\n"));
    }

    @Test
    @DisplayName("E11: a mail that was sent is not sent again")
    void onlyOnce() {
        Mail mail = Samples.booked(Samples.ANNA, Samples.BEN, true);
        sent(mail);
        sent(mail);
        assertEquals(1, server.getReceivedMessages().length);
    }

    @Test
    @DisplayName("With a user it signs in")
    void signsIn() throws Exception {
        server.setUser("duo", "duo");
        assertEquals(
                "<password-1@duo.example>",
                sent(Samples.newPassword(Samples.ANNA), Optional.of("duo")).getMessageID());
    }

    @Test
    @DisplayName(
            "On a thread whose class loader knows nothing of mail it goes out all the same, and the thread keeps it")
    void foreignClassLoader() throws Exception {
        ClassLoader foreign = new ClassLoader(null) {};
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(foreign);
            MimeMessage message = sent(Samples.newPassword(Samples.ANNA));
            assertEquals("<password-1@duo.example>", message.getMessageID());
            assertEquals(foreign, thread.getContextClassLoader());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    @DisplayName("Names with umlauts, emoji, commas, quotes and angle brackets stay what they are")
    void strangeNames() throws Exception {
        String strange = "Zoë \"Zo\" <zoe@evil.example>, Bcc: 👩‍🚀; x@evil.example";
        MimeMessage message = sent(Samples.booked(
                Samples.person(strange, "zoe@example.com", "Asia/Kathmandu", Language.EN), Samples.BEN, false));
        assertEquals(1, message.getAllRecipients().length);
        InternetAddress to = (InternetAddress) message.getAllRecipients()[0];
        assertEquals("zoe@example.com", to.getAddress());
        assertEquals(strange, to.getPersonal());
        assertNull(message.getHeader("Bcc"));
    }
}
