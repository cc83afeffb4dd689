/**
 * Money for sessions over HTTP: checkouts, invoices and refund duties (B7, B8).
 *
 * <p>Laws: no rule lives here; a request becomes a command or a question, an answer is written as it is.
 *
 * <p>Depends on {@code application.payment}, {@code booking} for how times are chosen, {@code access} for who is
 * asking, {@code json} and {@code shared}.
 */
package org.duologue.web.payment;
