/** Driven ports of booking: where sessions are kept, and the people's calendars that serialize them. */
package org.duologue.application.booking.spi;
