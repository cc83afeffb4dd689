/** Driven ports of booking: where sessions and calendar feeds are kept, how the latter are written, and
 * the people's calendars that serialize sessions. */
package org.duologue.application.booking.spi;
