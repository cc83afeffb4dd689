/**
 * Who is at the door: passwords, opaque sign-in tokens, links for choosing a password.
 *
 * <p>Laws: a secret is stored only as a digest; an unknown address and a wrong password answer alike and take alike
 * long; a suspended member's tokens are worthless at once; a link works once and until its end.
 *
 * <p>Depends on {@code people} and the shared ports.
 */
package org.duologue.application.access;
