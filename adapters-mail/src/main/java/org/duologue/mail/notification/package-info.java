/**
 * Notices as mails: a {@code Letter} says what a mail says, once as text and once as HTML; an {@code Invite} says it to
 * a calendar; {@link org.duologue.mail.notification.JakartaMailer} hands both to a mail server and keeps a copy.
 *
 * <p>Laws: every time is written in the reader's zone and language with weekday, date, time and zone, so that reading
 * it back gives the same instant; what people typed is escaped everywhere and never reaches a header with a control
 * character; the same mail rendered again has the same message id, date and calendar; a booking has one calendar UID
 * for life; a secret is kept in the copy only if the mail was not sent, because then the copy is all there is.
 *
 * <p>Nothing here asks for the ambient zone, locale or clock.
 */
package org.duologue.mail.notification;
