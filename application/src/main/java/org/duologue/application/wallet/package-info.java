/**
 * Credits as people see them: the balance, what it consists of, the statement, and assigning extra credits.
 *
 * <p>Laws: the balance is derived from entries, and where it is stored it is a copy of what they say; a query settles a
 * copy and changes nothing; no question costs more because a wallet is old; the forecast is what the wallet itself
 * becomes.
 *
 * <p>Depends on {@code domain.wallet}, {@code enrollment} and the shared ports.
 */
package org.duologue.application.wallet;
