package org.duologue.application.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duologue.application.booking.ConfirmBookingRequest;
import org.duologue.application.booking.DeclineBookingRequest;
import org.duologue.application.booking.MarkNoShow;
import org.duologue.application.booking.RequestSession;
import org.duologue.application.booking.WithdrawBookingRequest;
import org.duologue.domain.booking.Absent;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;

/** What people want where coaches decide about sessions, and what coaches say of who came. */
final class RequestWishes {

    private final Setting setting;
    private final Ledger ledger;
    private final Dice dice;
    private final Wishes wishes;

    RequestWishes(Setting setting, Ledger ledger, Dice dice, Wishes wishes) {
        this.setting = setting;
        this.ledger = ledger;
        this.dice = dice;
        this.wishes = wishes;
    }

    /** One of these times. */
    Intention ask(Actor student, EnrollmentId enrollment, List<Instant> starts) {
        Actor coach = dice.pick(setting.coaches());
        return wishes.named(
                id -> new RequestSession(
                        student,
                        enrollment,
                        Optional.of(coach.member()),
                        setting.askedType(),
                        Optional.empty(),
                        starts,
                        id),
                (d, c) -> d.bookingRequests().request(c));
    }

    /** That a request of theirs never was, if there is one. */
    Optional<Intention> withdraw(Actor student) {
        return one(ledger.requests(student.member()))
                .map(request -> wishes.named(
                        id -> new WithdrawBookingRequest(student, request.getKey(), id),
                        Wishes.nothing((d, c) -> d.bookingRequests().withdraw(c))));
    }

    /** To answer one of the requests, if there is one: mostly the latest, and with a time. */
    Optional<Intention> answer(Actor coach) {
        List<Map.Entry<BookingRequestId, RequestSession>> known = ledger.requests();
        return one(dice.roll(4) == 0 ? known : known.subList(Math.max(0, known.size() - 1), known.size()))
                .map(request -> dice.roll(4) == 0 ? no(coach, request.getKey()) : yes(coach, request));
    }

    private Intention yes(Actor coach, Map.Entry<BookingRequestId, RequestSession> request) {
        Instant start = dice.pick(request.getValue().starts());
        return wishes.named(
                id -> new ConfirmBookingRequest(coach, request.getKey(), start, id),
                (d, c) -> d.bookingRequests().confirm(c));
    }

    private Intention no(Actor coach, BookingRequestId request) {
        String message = ledger.freshReason();
        return wishes.named(
                id -> new DeclineBookingRequest(coach, request, message, id),
                Wishes.nothing((d, c) -> d.bookingRequests().decline(c)));
    }

    /** To say who did not come. */
    Intention missed(Actor coach, BookingId session) {
        Absent absent = dice.pick(List.of(Absent.values()));
        return wishes.named(
                id -> new MarkNoShow(coach, session, absent, Optional.empty(), id),
                Wishes.nothing((d, c) -> d.bookings().markNoShow(c)));
    }

    private <T> Optional<T> one(List<T> among) {
        return among.isEmpty() ? Optional.empty() : Optional.of(dice.pick(among));
    }
}
