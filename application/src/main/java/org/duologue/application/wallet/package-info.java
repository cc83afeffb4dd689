/**
 * Credits as people see them: the balance, what it consists of, the statement, and assigning extra credits.
 *
 * <p>Laws: the balance is derived from entries, never stored as the truth; a query settles a copy and changes nothing.
 *
 * <p>Depends on {@code domain.wallet}, {@code enrollment} and the shared ports.
 */
package org.duologue.application.wallet;
