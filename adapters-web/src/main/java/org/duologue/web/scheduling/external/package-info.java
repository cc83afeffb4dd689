/**
 * Reads coaches' calendars elsewhere for busy times: fetched safely, understood with iCalendar rules, bounded in every
 * direction, whatever is there.
 *
 * <p>Laws: what is transparent, cancelled or marked as free keeps nobody busy; days and floating times are those of the
 * coach's zone, as are times in a zone that nobody knows; a time that a clock change skips moves forward by the gap,
 * one that it repeats takes the earlier offset; an occurrence that was moved or cancelled is no longer where its rule
 * puts it.
 */
package org.duologue.web.scheduling.external;
