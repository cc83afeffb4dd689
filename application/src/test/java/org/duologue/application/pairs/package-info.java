/**
 * Two features at a time: for every pair of them, histories of one student over the facade in which both meet, on any
 * ports. After every step the credits are those of a naive model that moves each credit by hand, sessions and requests
 * are those that the answers led one to expect, a quote said what the act did, and what was refused changed nothing.
 *
 * <p>Depends on the application's public parts and {@code testing}.
 */
package org.duologue.application.pairs;
