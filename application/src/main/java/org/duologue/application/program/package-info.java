/**
 * Programmes: what a student enrolls in, with its free session credits, their renewal and the linked appointment.
 *
 * <p>Laws: creating commits the whole configuration or nothing; a change never touches running enrollments' renewals or
 * booked sessions.
 *
 * <p>Depends on {@code domain.program}, {@code scheduling}, {@code people} and the shared ports.
 */
package org.duologue.application.program;
