package org.duologue.mail.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** The way to the mail server: one connection a mail, ten seconds of patience at each step. */
final class Smtp {

    private static final Logger LOG = System.getLogger(Smtp.class.getName());

    private static final String PATIENCE_MILLIS = "10000";
    private static final int PORT_OF_IMPLICIT_TLS = 465;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

    private final MailSettings settings;
    private final String host;

    /** For settings that name a mail server. */
    Smtp(MailSettings settings) {
        this.settings = settings;
        this.host = settings.host().orElseThrow();
    }

    /** Hands the mail to the server, or throws {@link MailNotSent}. */
    void deliver(Rendered rendered) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            handOver(rendered, session(thread));
        } catch (MessagingException | UnsupportedEncodingException e) {
            String mail = rendered.mail().messageId();
            throw new MailNotSent(host + ":" + settings.port() + " did not take the mail " + mail, e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /**
     * Jakarta Mail looks for its parts by the thread's class loader. A server's thread has one that sees them while
     * that of our classes does not; a thread of another making may have any. The thread keeps the first that works.
     */
    private Session session(Thread thread) {
        List<ClassLoader> loaders = Stream.of(
                        thread.getContextClassLoader(), Session.class.getClassLoader(), Smtp.class.getClassLoader())
                .filter(Objects::nonNull)
                .toList();
        IllegalStateException last = new IllegalStateException("there is no class loader to find Jakarta Mail with");
        for (ClassLoader loader : loaders) {
            thread.setContextClassLoader(loader);
            try {
                return Session.getInstance(properties(settings, host));
            } catch (IllegalStateException e) {
                last = e;
            }
        }
        throw last;
    }

    private void handOver(Rendered rendered, Session session) throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = Mime.of(rendered, settings, session);
        String user = settings.user().orElse(null);
        String password = settings.password().orElse(null);
        Transport transport = session.getTransport("smtp");
        try {
            transport.connect(host, settings.port(), user, password);
            transport.sendMessage(message, message.getAllRecipients());
        } finally {
            leave(transport);
        }
    }

    /** The server has taken the mail or said why not; a failure to say goodbye must not send it again. */
    private static void leave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.log(Level.DEBUG, "the mail server did not say goodbye", e);
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
