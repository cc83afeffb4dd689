package org.duologue.mail.notification;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.duologue.application.notification.spi.Mail;

/** A rendered mail as an internet message. */
final class Mime {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private Mime() {}

    /** The complete message. */
    static MimeMessage of(Rendered rendered, MailSettings settings, Session session)
            throws MessagingException, UnsupportedEncodingException {
        Mail mail = rendered.mail();
        MimeMessage message = new Identified(session, messageId(mail.messageId(), settings.senderDomain()));
        message.setFrom(new InternetAddress(settings.from(), mail.workspace().value(), UTF_8));
        message.setRecipient(
                RecipientType.TO,
                new InternetAddress(mail.to().email().value(), mail.to().name().value(), UTF_8));
        message.setSubject(rendered.subject(), UTF_8);
        // not setSentDate, which writes the time in the zone of this machine
        message.setHeader(
                "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(mail.at().atOffset(ZoneOffset.UTC)));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        if (rendered.unsubscribe().isPresent()) {
            message.setHeader("List-Unsubscribe", "<" + rendered.unsubscribe().get() + ">");
        }
        message.setContent(content(rendered));
        message.saveChanges();
        return message;
    }

    /** The given id at the sender's domain; whatever may not stand in a header is percent-encoded. */
    static String messageId(String id, String domain) {
        Typed.line("messageId", id);
        String atom = URLEncoder.encode(id, StandardCharsets.UTF_8).replace(".", "%2E");
        return "<" + atom + "@" + domain + ">";
    }

    /** With a session: alternatives, one of them for calendars, and the calendar as a file too. */
    private static Multipart content(Rendered rendered) throws MessagingException {
        MimeMultipart alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(text(rendered.text(), "plain"));
        alternatives.addBodyPart(text(rendered.html(), "html"));
        if (rendered.invite().isEmpty()) {
            return alternatives;
        }
        Invite invite = rendered.invite().get();
        alternatives.addBodyPart(part(invite, "text/calendar; charset=UTF-8; method=" + invite.method()));
        MimeMultipart mixed = new MimeMultipart("mixed");
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(alternatives);
        mixed.addBodyPart(body);
        // not text/calendar, so that no program takes the same invitation twice
        BodyPart file = part(invite, "application/ics; name=invite.ics");
        file.setDisposition(Part.ATTACHMENT);
        file.setFileName("invite.ics");
        mixed.addBodyPart(file);
        return mixed;
    }

    private static BodyPart text(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    private static BodyPart part(Invite invite, String type) throws MessagingException {
        byte[] bytes = invite.text().getBytes(StandardCharsets.UTF_8);
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** A message that keeps its id when it is sent; a plain one is given a new id every time. */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
