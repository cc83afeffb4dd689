package org.duologue.application.notification;

import java.time.Instant;

/**
 * A mail as it was put into words.
 *
 * @param at when it was sent or kept
 * @param sent true: handed to a mail server; false: only kept, because none is set up
 * @param html the body as HTML; empty if there is none
 * @param calendar the iCalendar part; empty if there is none
 */
public record KeptMail(
        String messageId,
        Instant at,
        String to,
        String subject,
        String text,
        String html,
        String calendar,
        boolean sent) {}
