/** Bookings: one session of a student with a coach. */
package org.duologue.domain.booking;
