package org.duologue.application.notification.spi;

/** Puts notices into words and sends them by mail. */
public interface Mailer {

    /**
     * Sends one mail, or keeps it where no mail server is set up. Called outside any unit of work; throws if the mail
     * could not be handed over, to be tried again.
     */
    void send(Mail mail);
}
