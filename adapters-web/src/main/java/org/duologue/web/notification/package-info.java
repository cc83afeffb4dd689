/**
 * The mails that went out, and which are wanted, over HTTP.
 *
 * <p>Laws: no rule lives here; a request becomes a command or a question, an answer is written as it is.
 *
 * <p>Depends on {@code application.notification}, {@code access} for who is asking, {@code json} and {@code shared}.
 */
package org.duologue.web.notification;
