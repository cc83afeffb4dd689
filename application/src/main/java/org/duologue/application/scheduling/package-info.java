/**
 * Appointments and coaches' availability: setting them up, and seeing which times result.
 *
 * <p>Laws: an appointment's settings apply live to future bookings and never to booked ones; a coach's hours are wall
 * times in the coach's zone.
 *
 * <p>Depends on {@code domain.scheduling}, {@code people} and the shared ports.
 */
package org.duologue.application.scheduling;
