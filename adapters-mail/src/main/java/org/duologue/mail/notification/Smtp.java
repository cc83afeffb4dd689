package org.duologue.mail.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.util.Properties;
import java.util.Set;

/** The way to the mail server: one connection a mail, ten seconds of patience at each step. */
final class Smtp {

    private static final String PATIENCE_MILLIS = "10000";
    private static final int PORT_OF_IMPLICIT_TLS = 465;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

    private final MailSettings settings;
    private final String host;
    private final Session session;

    /** For settings that name a mail server. */
    Smtp(MailSettings settings) {
        this.settings = settings;
        this.host = settings.host().orElseThrow();
        this.session = Session.getInstance(properties(settings, host));
    }

    /** Hands the mail to the server, or throws {@link MailNotSent}. */
    void deliver(Rendered rendered) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        // Jakarta Mail looks for its parts by the thread's class loader, and a job's thread may have any
        Thread.currentThread().setContextClassLoader(Smtp.class.getClassLoader());
        try (Transport transport = session.getTransport("smtp")) {
            MimeMessage message = Mime.of(rendered, settings, session);
            transport.connect(
                    host,
                    settings.port(),
                    settings.user().orElse(null),
                    settings.password().orElse(null));
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException | UnsupportedEncodingException e) {
            String mail = rendered.mail().messageId();
            throw new MailNotSent(host + ":" + settings.port() + " did not take the mail " + mail, e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** TLS wherever the server offers it; a password leaves this machine only with TLS. */
    static Properties properties(MailSettings settings, String host) {
        boolean implicitTls = settings.port() == PORT_OF_IMPLICIT_TLS;
        boolean secretTravels = settings.password().isPresent() && !THIS_MACHINE.contains(host);
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.auth", String.valueOf(settings.user().isPresent()));
        properties.setProperty("mail.smtp.localhost", settings.senderDomain());
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(implicitTls));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(secretTravels && !implicitTls));
        return properties;
    }
}
