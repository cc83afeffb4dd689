package org.duologue.mail.notification;

/** The mail server did not take a mail; it may be tried again, with the same message id. */
public final class MailNotSent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailNotSent(String message, Throwable cause) {
        super(message, cause);
    }
}
