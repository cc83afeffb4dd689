package org.duologue.mail.notification;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.duologue.application.notification.KeptMail;
import org.duologue.application.notification.spi.Mail;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("What is kept of a mail")
class KeepingTest {

    private static final Instant LATER = Instant.parse("2026-05-11T08:00:07.123456Z");

    @RegisterExtension
    final GreenMailExtension server = new GreenMailExtension(new ServerSetup(0, "127.0.0.1", "smtp"));

    private final MemoryArchive archive = new MemoryArchive();

    private void send(Mail mail, MailSettings settings) {
        new JakartaMailer(settings, archive, InstantSource.fixed(LATER)).send(mail);
    }

    private MailSettings running() {
        return Samples.settings(Optional.of("127.0.0.1"), server.getSmtp().getPort());
    }

    @Test
    @DisplayName("without a mail server: the mail with its real link, not sent")
    void keptOnly() {
        send(Samples.invitation(Samples.ANNA), Samples.settings(Optional.of("  "), 25));
        KeptMail kept = archive.only();
        assertFalse(kept.sent());
        assertEquals("invitation-1", kept.messageId());
        assertEquals("anna@example.com", kept.to());
        assertEquals("Ben Müller invites you to Haus der Gespräche", kept.subject());
        assertEquals(Instant.parse("2026-05-11T08:00:07.123Z"), kept.at());
        assertTrue(kept.text().contains("/app/password/" + Samples.SECRET));
        assertTrue(kept.html().contains("/app/password/" + Samples.SECRET));
        assertEquals("", kept.calendar());
    }

    @Test
    @DisplayName("with a mail server: a copy without the secret, sent")
    void masked() {
        send(Samples.invitation(Samples.ANNA), running());
        KeptMail kept = archive.only();
        assertTrue(kept.sent());
        assertFalse(kept.toString().contains(Samples.SECRET));
        assertTrue(kept.text().contains("https://duo.example/app/password/" + Links.MASK));
        send(Samples.newPassword(Samples.BEN), running());
        assertFalse(archive.find("password-1").orElseThrow().toString().contains(Samples.SECRET));
        assertEquals(2, server.getReceivedMessages().length);
    }

    @Test
    @DisplayName("a mail that was only kept is sent once there is a mail server")
    void sentLater() {
        send(Samples.invitation(Samples.ANNA), Samples.settings(Optional.empty(), 25));
        send(Samples.invitation(Samples.ANNA), running());
        assertTrue(archive.only().sent());
        assertEquals(1, server.getReceivedMessages().length);
    }

    @Test
    @DisplayName("E20: a mail server that is down is an exception, soon, and nothing is kept")
    void down() throws IOException {
        int unused;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            unused = socket.getLocalPort();
        }
        MailSettings settings = Samples.settings(Optional.of("127.0.0.1"), unused);
        MailNotSent failure = assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThrows(MailNotSent.class, () -> send(Samples.invitation(Samples.ANNA), settings)));
        assertTrue(failure.getMessage().contains("invitation-1"));
        assertFalse(failure.getMessage().contains(Samples.SECRET));
        assertTrue(archive.isEmpty());
    }

    @Test
    @DisplayName("E11: what was sent is not tried again because no copy could be kept")
    void archiveFull() {
        archive.full = true;
        assertDoesNotThrow(() -> send(Samples.booked(Samples.ANNA, Samples.BEN, true), running()));
        assertEquals(1, server.getReceivedMessages().length);
    }
}
