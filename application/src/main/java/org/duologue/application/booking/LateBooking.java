package org.duologue.application.booking;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.duologue.application.booking.SessionBooking.Chosen;
import org.duologue.domain.booking.ActingAs;
import org.duologue.domain.payment.Checkout;
import org.duologue.domain.payment.ChosenSession;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Name;
import org.duologue.domain.shared.Refused;

/** Books what was paid for when its times were not kept any more. */
final class LateBooking {

    private final Benches benches;
    private final SessionBooking booking;

    LateBooking(Benches benches, SessionBooking booking) {
        this.benches = Objects.requireNonNull(benches, "benches");
        this.booking = Objects.requireNonNull(booking, "booking");
    }

    /**
     * Books the same times although they are not kept any more, as whoever books them now: only if nothing stands
     * against it, and just this money is to be paid for it then.
     *
     * @return what is booked; nothing if it is not
     */
    List<ChosenSession> book(Checkout.State checkout, Money paid) {
        try {
            Bench bench = benches.bench(checkout.enrollment());
            Chosen chosen = booking.chosen(bench, wish(checkout), standing(checkout));
            if (!chosen.split().total().equals(Optional.of(paid))) {
                return List.of();
            }
            return booking.book(chosen, Optional.of(checkout.id()), checkout.begunBy()).stream()
                    .map(session -> new ChosenSession(
                            session.id(),
                            session.coach(),
                            session.time(),
                            session.snapshot().confirmation()))
                    .toList();
        } catch (Refused refused) {
            return List.of();
        }
    }

    private static ActingAs standing(Checkout.State checkout) {
        return checkout.begunBy().equals(checkout.student()) ? ActingAs.STUDENT : ActingAs.COACH;
    }

    private static BookSessions wish(Checkout.State checkout) {
        List<MemberId> coaches = checkout.sessions().stream()
                .map(ChosenSession::coach)
                .distinct()
                .toList();
        return new BookSessions(
                new Actor(checkout.workspace(), checkout.begunBy(), Set.of(Role.STUDENT)),
                checkout.enrollment(),
                coaches.size() == 1 ? Optional.of(coaches.get(0)) : Optional.empty(),
                checkout.snapshot().sessionType(),
                checkout.snapshot().coachingType().map(Name::value),
                checkout.sessions().stream()
                        .map(session -> session.time().start())
                        .toList(),
                Optional.empty());
    }
}
