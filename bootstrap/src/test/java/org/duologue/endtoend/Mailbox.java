package org.duologue.endtoend;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An SMTP server that keeps what it gets, for people to read. */
final class Mailbox implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 90_000;
    private static final Pattern LINK = Pattern.compile("/app/password/([\\w-]+)");

    private final GreenMail mail;

    private Mailbox(int port) {
        mail = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
        mail.start();
    }

    /** On a port of its own. */
    static Mailbox open() {
        return new Mailbox(0);
    }

    /** On this port, on which nobody has listened so far. */
    static Mailbox openAt(int port) {
        return new Mailbox(port);
    }

    int port() {
        return mail.getSmtp().getPort();
    }

    /** Lets a server send its mails here. */
    ServerUnderTest serve(ServerUnderTest server) {
        return server.with("SMTP_HOST", "127.0.0.1").with("SMTP_PORT", Integer.toString(port()));
    }

    /** Waits until so many mails in all have come; whether they have. */
    boolean awaits(int mails) {
        return mail.waitForIncomingEmail(PATIENCE_MILLIS, mails);
    }

    /** How many mails say all of this: "To: " with the address, or something in any of their parts. */
    long count(String... said) {
        return texts().filter(text -> Arrays.stream(said).allMatch(text::contains))
                .count();
    }

    /** Everything that everybody got. */
    List<String> all() {
        return texts().toList();
    }

    /** The secret of the link by which this person chooses a password. */
    String passwordLinkOf(String address) {
        return texts().filter(text -> text.startsWith("To: " + address))
                .map(LINK::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private Stream<String> texts() {
        return Arrays.stream(mail.getReceivedMessages()).map(Mailbox::decoded);
    }

    private static String decoded(MimeMessage message) {
        try {
            InternetAddress to = (InternetAddress) message.getAllRecipients()[0];
            return "To: " + to.getAddress() + "\n" + text(message).replace("\r\n ", "");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        if (!(part.getContent() instanceof Multipart parts)) {
            return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.getCount(); i++) {
            text.append(text(parts.getBodyPart(i)));
        }
        return text.toString();
    }

    @Override
    public void close() {
        mail.stop();
    }
}
