/**
 * Bookings: one session of a student with a coach.
 *
 * <p>Laws: a booking is decided about by its own snapshot, never by settings that changed since (B9); before the cutoff
 * is inclusive, {@code now <= start - notice} on instants (B4); moving keeps the booking, its credits and its people
 * (B25); the version grows with every change (E17); coaches and admins are exempt from the cutoff and their
 * cancellation returns the credits unless they keep them for a reason (B5); from its start on it can be said who did
 * not come, and corrected for seven days from when it was first said (B28), which frees no time; a reminder is true of
 * one start only, and of none that was given later than it is due (E11); the student rates what was held, once it is
 * over, and changes that for seven days.
 *
 * <p>Where a coach decides first, a booking request proposes 1..5 different times of one session (B22). It ends in
 * exactly one way, at the latest by the clock, 48 hours after it was asked or the minimum notice before its first time;
 * a session that takes a proposed time strikes it, and a request with none left is declined (B23).
 *
 * <p>Knows nothing of wallets: that credits come back is an outcome that the application carries out. Depends on {@code
 * shared}, {@code people}, {@code scheduling}, {@code program} and {@code enrollment} (ids and policies).
 */
package org.duologue.domain.booking;
