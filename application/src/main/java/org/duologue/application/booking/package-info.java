/**
 * Sessions: seeing free times, asking what an act would cost, booking, moving, cancelling, also all of a coach who is
 * ill, saying who did not come, noting and rating; everybody's private calendar feed of their own.
 *
 * <p>Laws: a time that is offered can be booked, and one that is not can say why, because one list of rules answers all
 * of it; several slots chosen together are booked all or none; credits and sessions change in one unit of work; no
 * person ever has two overlapping sessions; what is noted for those who lead a session never reaches its student.
 *
 * <p>The only place that knows both bookings and wallets. Depends on {@code domain.booking}, {@code scheduling}, {@code
 * enrollment}, {@code program}, {@code wallet}, {@code people} and the shared ports.
 */
package org.duologue.application.booking;
