/** Driven ports of scheduling: where appointments, availabilities and external calendars are kept, and
 * how the latter are read. Interfaces and records only. */
package org.duologue.application.scheduling.spi;
