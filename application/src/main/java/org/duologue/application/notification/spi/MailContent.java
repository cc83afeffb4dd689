package org.duologue.application.notification.spi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.booking.Absent;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.booking.BookingRequestStatus;
import org.duologue.domain.booking.ChangeRequestStatus;
import org.duologue.domain.enrollment.CreditRequestId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Language;
import org.duologue.domain.shared.EmailAddress;
import org.duologue.domain.shared.Name;
import org.duologue.domain.shared.TimeRange;
import org.duologue.domain.wallet.Ending;

/** What a mail says. */
public sealed interface MailContent {

    /** A session was booked. */
    record SessionBooked(Session session) implements MailContent {}

    /**
     * A session was moved.
     *
     * @param from where it was
     */
    record SessionMoved(Session session, TimeRange from) implements MailContent {}

    /** A session begins soon. */
    record SessionReminder(Session session) implements MailContent {}

    /**
     * A session was cancelled.
     *
     * @param byName who did it
     * @param reason in their words; may be empty
     * @param creditsBack how many credits came back to the student
     * @param creditsKept how many stay used because whoever cancelled, not the student, so decided
     * @param inCredits whether it was paid with credits; of money that is owed back there is a mail of its own
     */
    record SessionCancelled(
            Session session, String byName, String reason, int creditsBack, int creditsKept, boolean inCredits)
            implements MailContent {}

    /**
     * Somebody did not come to a session, or that is corrected.
     *
     * @param absent {@code NOBODY}: the session counts as held
     * @param credits for a coach no-show how many came back to the student, else how many are used
     * @param inCredits whether it was paid with credits; of money that is owed back there is a mail of its own
     */
    record NoShow(Session session, Absent absent, int credits, boolean inCredits) implements MailContent {}

    /**
     * A student asked for a session; to the coach.
     *
     * @param times the proposed ones that are not taken, by start
     * @param until the first instant at which an answer comes too late
     */
    record BookingRequested(
            BookingRequestId request, Name student, Name program, Name title, List<TimeRange> times, Instant until)
            implements MailContent {

        public BookingRequested {
            times = List.copyOf(times);
        }
    }

    /**
     * A booking request ended without a session; to the student, and if it was withdrawn to the coach, except who did
     * it.
     *
     * @param how declined, expired or withdrawn
     * @param by who ended it; empty: nobody, its times were taken or its time was over
     * @param other for the student the coach who was asked, for the coach the student
     * @param times all that were proposed, by start
     * @param creditsBack how many credits the reader has back to spend; to a coach 0
     * @param message to the student; may be empty
     */
    record BookingRequestClosed(
            BookingRequestStatus how,
            EnrollmentId enrollment,
            Name program,
            Name title,
            Optional<Name> by,
            Name other,
            List<TimeRange> times,
            int creditsBack,
            String message)
            implements MailContent {

        public BookingRequestClosed {
            times = List.copyOf(times);
        }
    }

    /**
     * A student asked for a change of a session; to somebody who can decide it.
     *
     * @param to when it is to take place instead; empty: it is to be cancelled
     * @param reason in the student's words; may be empty
     * @param until the first instant at which an answer comes too late
     */
    record ChangeAsked(
            BookingId session,
            Name student,
            Name program,
            Name title,
            TimeRange from,
            Optional<TimeRange> to,
            String reason,
            Instant until)
            implements MailContent {}

    /**
     * A change request ended and the session is as it was; to the student, and if it was withdrawn to the coach, except
     * who did it.
     *
     * @param how declined, expired or withdrawn
     * @param by who ended it; empty: nobody, its time was over
     * @param other for the student the coach of the session, for the coach the student
     * @param to when the session was to take place instead; empty: it was to be cancelled
     * @param message to the student; may be empty
     */
    record ChangeRequestClosed(
            ChangeRequestStatus how,
            BookingId session,
            Name program,
            Name title,
            Optional<Name> by,
            Name other,
            TimeRange from,
            Optional<TimeRange> to,
            String message)
            implements MailContent {}

    /**
     * When a coaching is going to end was said, or taken back; to its student or a coach.
     *
     * @param student whose it is; empty: the reader's
     * @param lastDay on the workspace's clock; empty: no end is known any more
     * @param endsAt the first instant at which no session starts any more, where a last day is known
     */
    record LastDay(Coaching coaching, Optional<Name> student, Optional<LocalDate> lastDay, Optional<Instant> endsAt)
            implements MailContent {}

    /**
     * The last day of a coaching is over, and it has ended; to its student or a coach.
     *
     * @param student whose it was; empty: the reader's
     */
    record CoachingEnded(Coaching coaching, Optional<Name> student) implements MailContent {}

    /**
     * A student asked for credits; to somebody who can decide it.
     *
     * @param reason in the student's words; may be empty
     * @param available how many credits the student has
     */
    record CreditsAsked(CreditRequestId request, Name student, Name program, int credits, String reason, int available)
            implements MailContent {}

    /**
     * A request for credits was answered; to the student.
     *
     * @param asked how many credits were asked for
     * @param granted how many were assigned; 0: it was declined
     * @param byName who decided
     * @param message in their words; may be empty
     */
    record CreditRequestDecided(
            EnrollmentId enrollment, Name program, int asked, int granted, String byName, String message)
            implements MailContent {}

    /**
     * The credits of a new period came; to whose they are.
     *
     * @param from the programme they are for
     * @param credits how many came
     * @param available what there is now
     * @param next what is lost next, and when, unless it is used before
     */
    record CreditsRenewed(Coaching from, int credits, int available, Optional<Ending> next) implements MailContent {}

    /**
     * Credits end soon; to whose they are.
     *
     * @param from the programme they are for; empty: the person's own balance
     * @param available what there is now
     * @param endings what is lost, and when, unless it is used before; the soonest first, at least one
     */
    record CreditsEnding(Optional<Coaching> from, int available, List<Ending> endings) implements MailContent {

        public CreditsEnding {
            endings = List.copyOf(endings);
        }
    }

    /** Something came of money for sessions; to the student, or of what is owed to an admin. */
    record AboutMoney(MoneyNews news) implements MailContent {}

    /** An enrollment as a mail names it. */
    record Coaching(EnrollmentId enrollment, Name program) {}

    /**
     * Somebody is invited to the workspace.
     *
     * @param byName who invites; may be empty
     * @param secret of the link on which a password is chosen
     */
    record Invitation(String byName, String secret, Instant until) implements MailContent {}

    /**
     * Somebody wants to choose a new password.
     *
     * @param secret of the link on which it is chosen
     */
    record NewPassword(String secret, Instant until) implements MailContent {}

    /**
     * A session as an invitation tells it.
     *
     * @param sequence grows with every change; the calendar's SEQUENCE
     * @param coachingType what it is about, if that was chosen
     * @param toCoach whether the reader is the coach
     * @param cancelDeadline until when the student can cancel with the credits coming back
     * @param meetingPlace an https link or some text; may be empty
     */
    record Session(
            BookingId id,
            int sequence,
            Name title,
            Optional<Name> coachingType,
            Name program,
            TimeRange time,
            Person student,
            Person coach,
            boolean toCoach,
            Optional<Instant> cancelDeadline,
            String meetingPlace,
            Instant changedAt) {}

    /** A person in a session. */
    record Person(Name name, EmailAddress email, ZoneId zone, Language language) {}
}
