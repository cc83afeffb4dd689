/**
 * Appointments, coaches' availability, and the rules that decide which times are free.
 *
 * <p>Laws: a slot that is offered can be booked, and one that is not can say why, because one ordered list of rules
 * answers listing, explaining and booking alike (E3, F1). A rule is the stretches of starts that it forbids: a single
 * start is asked for as a window of one millisecond, so there is nothing that could differ. Read {@code FreeTimes},
 * then {@code SlotRules}, then the rules. Time is counted in milliseconds inside, so that a year of slots is one sweep
 * over numbers; {@code WallClock} alone knows how wall times become instants there, and is held against java.time over
 * every zone of the JDK. Hours are wall times in the coach's zone and become instants
 * by java.time's rule (B32); candidate starts lie at the opening of each merged range plus whole steps of elapsed time,
 * and nothing shifts that grid (B31). All days are days of the coach's zone; the viewer's zone changes labels only
 * (E5). The buffers of two neighbouring sessions add up (E10).
 *
 * <p>Depends on {@code shared} and on ids of {@code people}.
 */
package org.duologue.domain.scheduling;
