/**
 * Enrollments: a student in a programme, with the coaches matched to them.
 *
 * <p>Laws: {@code ACTIVE <-> PAUSED -> ENDED}, and ended is for good; nothing is booked while paused, after the end, or
 * for a time after a known end (B27); a new enrollment has a new anchor. A request for credits is open until it is
 * granted, declined or withdrawn, each for good. A rollout of a renewal counts each of its batches once.
 *
 * <p>Depends on {@code shared} and, by id, on {@code people}, {@code program} and {@code wallet}.
 */
package org.duologue.domain.enrollment;
