/**
 * Who is asking: the actor of a request, sign-ins as tokens, passwords.
 *
 * <p>Laws: a program shows its token as {@code Authorization: Bearer}, a browser as cookie, and neither is accepted
 * in the
 * other's place, so that no other site can make a browser call the API; a missing and a worthless token are answered
 * alike.
 *
 * <p>Depends on {@code application.access}, {@code json} and {@code shared}.
 */
package org.duologue.web.access;
