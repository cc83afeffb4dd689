/**
 * Money for sessions that credits do not cover: a checkout keeps what was chosen until it is paid (B7), and what was
 * paid for and is not held is owed back by hand (B8).
 *
 * <p>Depends on {@code domain.payment}, {@code booking}, {@code enrollment}, {@code people} and the shared ports.
 */
package org.duologue.application.payment;
