/**
 * Appointments, coaches' availability and the calendars they keep elsewhere: setting them up, and seeing which times
 * result.
 *
 * <p>Laws: an appointment's settings apply live to future bookings and never to booked ones; a coach's hours are wall
 * times in the coach's zone; a reading of an external calendar that fails takes nothing away from the last good one.
 *
 * <p>Depends on {@code domain.scheduling}, {@code people}, the shared ports, and the ids of
 * bookings, by which sessions are known again in external calendars.
 */
package org.duologue.application.scheduling;
