package org.duologue.application.booking;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.duologue.application.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duologue.application.enrollment.MatchCoaches;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.Team;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.booking.BookingRequestRefusal;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.SlotRefusal;
import org.duologue.domain.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Coaches who confirm every session beside such who do not, and any of them (S2.19)")
class ConfirmingCoachTest {

    private static final Instant MORNING = berlin("2026-01-07T10:00");
    private static final Instant BOTH = berlin("2026-01-07T14:00");
    private static final Instant BOTH_LATER = berlin("2026-01-08T14:00");
    private static final Instant EVENING = berlin("2026-01-07T18:00");

    private final Leadership it = Leadership.in(new MemoryWorld(MONDAY), 10);
    private final Team team = Team.of(it);

    private RequestSession asking(Optional<MemberId> coach, Instant... starts) {
        return new RequestSession(
                it.student(),
                team.enrollment(),
                coach,
                it.sessionType(),
                Optional.empty(),
                List.of(starts),
                Optional.empty());
    }

    private BookingRequestId ask(Optional<MemberId> coach, Instant... starts) {
        return it.duologue().bookingRequests().request(asking(coach, starts));
    }

    private RequestQuote quote(Optional<MemberId> coach, Instant... starts) {
        return it.duologue().bookingRequestQueries().quoteRequest(it.student(), asking(coach, starts));
    }

    private BookSessions booking(MemberId coach, Instant start) {
        return new BookSessions(it.student(), team.enrollment(), coach, it.sessionType(), List.of(start));
    }

    private BookableView bookable() {
        return it.duologue().bookingQueries().bookable(it.student(), team.enrollment());
    }

    private FreeTimesQuestion question(Instant from) {
        return new FreeTimesQuestion(
                team.enrollment(),
                Optional.empty(),
                it.sessionType(),
                from,
                from.plus(Duration.ofDays(1)),
                Optional.empty());
    }

    private Set<MemberId> offered(Actor by) {
        return it.duologue().bookingQueries().freeTimes(by, question(berlin("2026-01-07T00:00"))).stream()
                .flatMap(time -> time.slot().coaches().stream())
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("one of two confirms: that one is asked, the other books; any of them is who books at once")
    void oneOfTwo() {
        it.confirming(team.cora(), true);
        assertEquals(
                List.of(Confirmation.INSTANT, Confirmation.REQUEST),
                bookable().coaches().stream()
                        .map(BookableView.Coach::confirmation)
                        .toList());
        assertEquals(Confirmation.INSTANT, bookable().confirmation());
        assertEquals(Set.of(team.carl()), offered(it.student()));
        assertEquals(Set.of(team.carl(), team.cora()), offered(it.owner()), "who decides books with whomever");
        for (int week = 1; week < 4; week++) {
            Instant start = BOTH.plus(Duration.ofDays(7L * week));
            BookingId booked =
                    it.duologue().bookings().book(team.withAny(start)).get(0);
            assertEquals(
                    team.carl(),
                    it.duologue().bookingQueries().booking(it.student(), booked).coach());
        }
        refused(
                BookingRequestRefusal.ConfirmationNeeded.class,
                () -> it.duologue().bookings().book(booking(team.cora(), EVENING)));
        assertEquals(
                "confirmation-needed",
                it.duologue()
                        .bookingQueries()
                        .quoteBook(it.student(), booking(team.cora(), EVENING))
                        .refusal()
                        .orElseThrow()
                        .code());
        refused(BookingRequestRefusal.BookedAtOnce.class, () -> ask(Optional.of(team.carl()), MORNING));
        refused(BookingRequestRefusal.BookedAtOnce.class, () -> ask(Optional.empty(), MORNING));
        ask(Optional.of(team.cora()), EVENING);
    }

    @Test
    @DisplayName(
            "B9, B24: a student moves no session agreed with a coach who confirmed, whatever they do today; they do")
    void moving() {
        it.confirming(team.carl(), true);
        BookSessions byCoach =
                new BookSessions(it.coach(), team.enrollment(), team.carl(), it.sessionType(), List.of(MORNING));
        BookingId booked = it.duologue().bookings().book(byCoach).get(0);
        it.confirming(team.carl(), false);
        for (int match = 0; match < 2; match++) {
            refused(BookingRequestRefusal.ConfirmationNeeded.class, () -> move(it.student(), booked, BOTH));
            assertEquals(
                    "confirmation-needed",
                    it.duologue()
                            .bookingQueries()
                            .quoteMove(it.student(), booked, Optional.empty())
                            .refusal()
                            .orElseThrow()
                            .code());
            it.duologue()
                    .enrollments()
                    .matchCoaches(new MatchCoaches(it.owner(), team.enrollment(), List.of(team.cora())));
        }
        move(it.coach(), booked, BOTH);
    }

    private void move(Actor by, BookingId booking, Instant start) {
        it.duologue().bookings().move(new MoveSession(by, booking, start));
    }

    @Test
    @DisplayName("S2.20, F2: any of those who confirm: the one is asked who is free at all times, the fairest of two")
    void any() {
        everybodyConfirms();
        assertEquals(Confirmation.REQUEST, bookable().confirmation());
        assertEquals(
                Optional.of(team.carl()), quote(Optional.empty(), BOTH, MORNING).coach());
        assertEquals(
                Optional.of(team.cora()), quote(Optional.empty(), EVENING, BOTH).coach());
        BookSessions withCarl =
                new BookSessions(it.owner(), team.enrollment(), team.carl(), it.sessionType(), List.of(MORNING));
        it.duologue().bookings().book(withCarl);
        assertEquals(
                Optional.of(team.cora()),
                quote(Optional.empty(), BOTH, BOTH_LATER).coach());
        BookingRequestId asked = ask(Optional.empty(), BOTH, BOTH_LATER);
        assertEquals(
                team.cora(),
                it.duologue()
                        .bookingRequestQueries()
                        .request(it.student(), asked)
                        .coach());
    }

    private void everybodyConfirms() {
        it.confirming(team.carl(), true);
        it.confirming(team.cora(), true);
    }

    @Test
    @DisplayName("times that no coach has all are refused as that, by quote and act; a time that nobody has as itself")
    void noCommonCoach() {
        everybodyConfirms();
        RequestQuote quote = quote(Optional.empty(), MORNING, EVENING);
        assertEquals(List.of(Optional.empty(), Optional.empty()), quote.problems());
        assertEquals(Optional.empty(), quote.coach());
        assertEquals(quote.available(), quote.left());
        Refusal refusal =
                refused(BookingRequestRefusal.NoCommonCoach.class, () -> ask(Optional.empty(), MORNING, EVENING));
        assertEquals(Optional.of(refusal), quote.refusal());
        refused(SlotRefusal.OutsideHours.class, () -> ask(Optional.empty(), MORNING, berlin("2026-01-07T08:00")));
    }

    @Test
    @DisplayName(
            "a time that a student asks for already is not offered, quoted or asked again, with no coach, until then")
    void askedAlready() {
        everybodyConfirms();
        BookingRequestId first = ask(Optional.of(team.carl()), BOTH);
        Instant close = BOTH.plus(Duration.ofMinutes(45));
        for (Optional<MemberId> coach :
                List.of(Optional.of(team.carl()), Optional.of(team.cora()), Optional.<MemberId>empty())) {
            BookingRequestRefusal.AskedAlready refusal =
                    refused(BookingRequestRefusal.AskedAlready.class, () -> ask(coach, BOTH_LATER, close));
            assertEquals(first, refusal.request());
            assertEquals(BOTH, refusal.time().start());
            RequestQuote quote = quote(coach, BOTH_LATER, close);
            assertEquals(List.of(Optional.of(refusal), Optional.empty()), quote.problems());
            assertEquals(Optional.of(refusal), quote.refusal());
        }
        assertEquals(List.of(), startsAround(it.student(), team.enrollment()));
        Team other = team.another("Olaf");
        assertEquals(
                List.of(BOTH.minus(Duration.ofMinutes(15)), BOTH),
                startsAround(other.it().student(), other.enrollment()));
        ask(Optional.of(team.cora()), BOTH.plus(Duration.ofHours(1)));
        it.duologue().bookingRequests().withdraw(new WithdrawBookingRequest(it.student(), first));
        ask(Optional.of(team.cora()), BOTH);
    }

    /** What is offered of the quarters of an hour from a little before on. */
    private List<Instant> startsAround(Actor by, EnrollmentId enrollment) {
        FreeTimesQuestion around = new FreeTimesQuestion(
                enrollment,
                Optional.empty(),
                it.sessionType(),
                BOTH.minus(Duration.ofMinutes(15)),
                BOTH.plus(Duration.ofMinutes(15)),
                Optional.empty());
        return it.duologue().bookingQueries().freeTimes(by, around).stream()
                .map(OfferedTime::start)
                .toList();
    }
}
