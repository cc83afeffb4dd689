package org.duologue.application.notification.spi;

import java.time.Instant;
import java.time.ZoneId;
import org.duologue.domain.people.Language;
import org.duologue.domain.shared.EmailAddress;
import org.duologue.domain.shared.Name;

/**
 * A mail to one person, before it is put into words.
 *
 * @param messageId the same for every attempt; unique among different mails
 * @param at when it was decided on
 * @param workspace the workspace's name, in which the mail goes out
 */
public record Mail(String messageId, Instant at, Name workspace, Recipient to, MailContent content) {

    /**
     * Who gets it.
     *
     * @param zone in which times are written
     * @param language in which it is written
     */
    public record Recipient(Name name, EmailAddress email, ZoneId zone, Language language) {}
}
