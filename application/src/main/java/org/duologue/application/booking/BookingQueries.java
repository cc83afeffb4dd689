package org.duologue.application.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.Absent;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.scheduling.JointSlot;
import org.duologue.domain.shared.Refusal;

/** What can be asked about sessions; every answer comes from the rules that booking itself applies. */
public interface BookingQueries {

    /** With whom and what an enrollment's student can book. Its student, its coaches and admins. */
    BookableView bookable(Actor by, EnrollmentId enrollment);

    /**
     * The times that are free now, by start, each with the coaches who are free, and with why it cannot be booked
     * together with the chosen ones of the question; those without can be. Empty where nothing is free.
     */
    List<OfferedTime> freeTimes(Actor by, FreeTimesQuestion question);

    /**
     * The first time at or after the question's {@code from} that could be booked together with the chosen ones, looked
     * for up to the horizon.
     */
    Optional<JointSlot> nextFree(Actor by, FreeTimesQuestion question);

    /**
     * Everything that stands against a time, in the order of the rules; empty: it can be booked (F1). For a student
     * without telling about other people's sessions.
     *
     * @param question its {@code from} and {@code to} are not used
     */
    List<Refusal> explain(Actor by, FreeTimesQuestion question, Instant start);

    /** What booking would use and leave, and what stands against it. */
    BookingQuote quoteBook(Actor by, BookSessions command);

    /** What cancelling would bring back with this choice, and what stands against it but a reason that is missing. */
    ChangeQuote quoteCancel(Actor by, BookingId booking, CreditChoice credits);

    /** What saying that a coach is ill would do; refused as {@code invalid} as the act is. The coach and admins. */
    IllnessQuote quoteIllness(ReportIllness command);

    /**
     * What moving it there would do, and what stands against that.
     *
     * @param start empty: what stands against moving it, whatever the new time
     */
    ChangeQuote quoteMove(Actor by, BookingId booking, Optional<Instant> start);

    /** What saying that this person did not come would do, and what stands against it. Coaches and admins. */
    NoShowQuote quoteNoShow(Actor by, BookingId booking, Absent absent);

    /** A session: its student, its coach, coaches of the enrollment and admins. */
    BookingView booking(Actor by, BookingId booking);

    /** These sessions, in this order and in as many reads for many as for one, to those who may see them all. */
    List<BookingView> bookings(Actor by, List<BookingId> bookings);

    /** What is said about a session, to those who may see it; what its student is not to read only to the others. */
    RemarksView remarks(Actor by, BookingId booking);

    /**
     * Those of these enrollments that have a session to come, whoever gives it; of an enrollment that the actor may not
     * see it is not said.
     */
    Set<EnrollmentId> booked(Actor by, List<EnrollmentId> enrollments);

    /** Upcoming sessions, soonest first: everybody's for admins, otherwise those the actor is in or coaches. */
    Page<BookingView> upcoming(Actor by, BookingFilter filter, PageRequest page);

    /** Past and cancelled sessions, latest first, with the same right to see. */
    Page<BookingView> past(Actor by, BookingFilter filter, PageRequest page);
}
