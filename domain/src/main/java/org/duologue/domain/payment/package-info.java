/**
 * Money for sessions: checkouts, and the duties to give money back by hand (B7, B8, S1.18).
 *
 * <p>Laws: a checkout is paid, lapses or is given up, each once; what is paid for is booked or owed back, never both
 * and never neither; no money is ever moved back by itself; what a session was paid with never changes.
 *
 * <p>Depends on {@code booking} and what that depends on.
 */
package org.duologue.domain.payment;
