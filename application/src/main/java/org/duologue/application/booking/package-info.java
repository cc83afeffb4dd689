/**
 * Sessions: seeing free times, asking what an act would cost, booking, moving, cancelling, also all of a coach who is
 * ill, saying who did not come, noting and rating; everybody's private calendar feed of their own.
 *
 * <p>Laws: a time that is offered can be booked, and one that is not can say why, because one list of rules answers all
 * of it; several slots chosen together are booked all or none; credits and sessions change in one unit of work; no
 * person ever has two overlapping sessions; what is noted for those who lead a session never reaches its student.
 *
 * <p>Whether a student books a session at once or asks a coach for it is said by the appointment, for all of its
 * coaches alike (S2.18, S2.19); staff always books at once. Asking holds the credits once, however many times are
 * proposed, and the times softly: others may still book them. Confirming looks at the same rules again, with the
 * calendars of both people taken first, and whatever makes a session, by whomever, strikes the times that it takes from
 * open requests. A request is over by the clock: every read and command looks at it, and the durable job only writes it
 * down. Where a coach decides, a student does not move a session; the coach does, so that the old time stays booked
 * until then (B24).
 *
 * <p>A time can be kept: a hold for a student who decides, or a request of an appointment that keeps its times (B23).
 * It
 * stands in everybody's way but the student's, whoever acts for the student, and is over by the clock; {@code
 * KeptTimes} puts it among what the rules look at, so that no rule and no use case asks for it separately.
 *
 * <p>Sessions that credits do not cover are paid with money or, without a price, with nothing (B19). Where the
 * programme caps those that are open at once, {@code AdditionalSessions} holds quotes, booking and checkouts to that,
 * with the student's calendar taken; what is kept until it is paid counts. Confirming a request makes none: its credits
 * are held since it was asked.
 *
 * <p>Where a session takes place is settled once, when it is booked: where its appointment says, or else its coach, and
 * in a room of its own where that is a place of many rooms.
 *
 * <p>The only place that knows both bookings and wallets. Depends on {@code domain.booking}, {@code scheduling}, {@code
 * enrollment}, {@code program}, {@code wallet}, {@code people} and the shared ports.
 */
package org.duologue.application.booking;
