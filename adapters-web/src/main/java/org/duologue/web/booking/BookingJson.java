package org.duologue.web.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.booking.BookingView;
import org.duologue.application.booking.BookingView.CancellationView;
import org.duologue.application.booking.BookingView.MoveView;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.booking.SessionPayment;
import org.duologue.web.json.MoneyJson;
import org.duologue.web.json.Revised;

/** What programs get about sessions. */
public final class BookingJson {

    private BookingJson() {}

    /** A person of a session, and the zone they live in. */
    public record Person(UUID id, String name, String zone) {}

    /**
     * How a session was cancelled.
     *
     * @param by STUDENT, COACH or ADMIN
     * @param creditsBack how many credits came back; what had ended for good by then did not
     */
    public record Cancellation(Instant at, String byName, String by, String reason, int creditsBack) {

        private static Cancellation of(CancellationView view) {
            return new Cancellation(view.at(), view.byName(), view.by().name(), view.reason(), view.creditsBack());
        }
    }

    /**
     * How a session is paid, as a whole in one way.
     *
     * @param way CREDITS, FREE or MONEY
     * @param checkout with which it was paid, if with money
     * @param amount what this one session has cost, if money
     */
    public record Payment(String way, Optional<UUID> checkout, Optional<MoneyJson> amount) {

        private static Payment of(SessionPayment payment) {
            if (payment instanceof SessionPayment.InMoney paid) {
                return new Payment(
                        "MONEY", Optional.of(paid.checkout().value()), Optional.of(MoneyJson.of(paid.amount())));
            }
            String way = payment instanceof SessionPayment.Free ? "FREE" : "CREDITS";
            return new Payment(way, Optional.empty(), Optional.empty());
        }
    }

    /** How a session was moved. */
    public record Move(Instant fromStart, Instant toStart, Instant at) {

        private static Move of(MoveView view) {
            return new Move(view.from().start(), view.to().start(), view.at());
        }
    }

    /**
     * A session.
     *
     * @param end the first instant after it
     * @param status CONFIRMED, CANCELLED, NO_SHOW or COACH_NO_SHOW; it was completed if confirmed and over
     * @param revision grows with every change; the calendar entry's SEQUENCE
     * @param coachingType what it is about, if that was chosen
     * @param cost in credits; 0 if it is not paid with credits
     * @param payment how it is paid
     * @param cancelDeadline until when, inclusive, the student can cancel and get the credits back
     * @param noShow who did not come, once anything was said about it
     */
    public record Booking(
            UUID id,
            UUID enrollment,
            UUID program,
            String programName,
            Person student,
            Person coach,
            String appointmentName,
            UUID sessionType,
            String sessionTypeName,
            Optional<String> coachingType,
            Instant start,
            Instant end,
            String status,
            boolean upcoming,
            long revision,
            int cost,
            Payment payment,
            String meetingPlace,
            Instant cancelDeadline,
            Instant moveDeadline,
            Instant joinableFrom,
            Optional<Cancellation> cancellation,
            Optional<NoShowJson.NoShow> noShow,
            List<Move> moves)
            implements Revised {

        static Booking of(BookingView view) {
            return new Booking(
                    view.id().value(),
                    view.enrollment().value(),
                    view.program().value(),
                    view.programName(),
                    new Person(
                            view.student().value(),
                            view.studentName(),
                            view.studentZone().getId()),
                    new Person(
                            view.coach().value(),
                            view.coachName(),
                            view.coachZone().getId()),
                    view.appointmentName(),
                    view.sessionType().value(),
                    view.sessionTypeName(),
                    view.coachingType(),
                    view.time().start(),
                    view.time().end(),
                    view.status().name(),
                    view.upcoming(),
                    view.version(),
                    view.cost(),
                    Payment.of(view.payment()),
                    view.meetingPlace(),
                    view.cancelDeadline(),
                    view.moveDeadline(),
                    view.joinableFrom(),
                    view.cancellation().map(Cancellation::of),
                    view.noShow().map(NoShowJson.NoShow::of),
                    view.moves().stream().map(Move::of).toList());
        }
    }

    /** The time a session shall have. */
    public record NewTime(Instant start) {}

    /**
     * How it is cancelled.
     *
     * @param reason for the other person to read; may be empty unless the credits are kept
     * @param credits AS_AGREED, or KEPT for a coach or an admin; left out: as agreed
     */
    public record CancelInput(String reason, Optional<CreditChoice> credits) {}
}
