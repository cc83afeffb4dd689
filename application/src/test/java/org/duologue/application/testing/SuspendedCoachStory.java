package org.duologue.application.testing;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.duologue.application.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.booking.BookableView;
import org.duologue.application.booking.BookingQueries;
import org.duologue.application.booking.BookingRequestView;
import org.duologue.application.booking.CancelSession;
import org.duologue.application.booking.ConfirmBookingRequest;
import org.duologue.application.booking.DeclineBookingRequest;
import org.duologue.application.booking.FreeTimesQuestion;
import org.duologue.application.booking.HoldTimes;
import org.duologue.application.booking.MoveSession;
import org.duologue.application.people.RestoreMember;
import org.duologue.application.people.SuspendMember;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRefusal.CoachNotMatched;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.booking.BookingRequestStatus;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.SlotRefusal;
import org.duologue.domain.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One of a student's two coaches is suspended, on any ports. */
public abstract class SuspendedCoachStory {

    private static final Instant MORNING = berlin("2026-01-07T10:00");
    private static final Instant BOTH = berlin("2026-01-07T14:00");
    private static final Instant BOTH_LATER = berlin("2026-01-08T14:00");
    private static final Instant EVENING = berlin("2026-01-07T18:00");

    private Team team;
    private Leadership it;
    private Leadership withCora;

    /** A world without a workspace, at this instant. */
    protected abstract World begin(Instant now);

    @BeforeEach
    void setUp() {
        team = Team.of(Leadership.in(begin(MONDAY), 10));
        it = team.led();
        withCora = team.ledBy(it.duologue().peopleQueries().actorFor(team.cora()));
    }

    private void suspend(MemberId coach) {
        it.duologue().people().suspend(new SuspendMember(it.owner(), coach));
    }

    private BookingQueries ask() {
        return it.duologue().bookingQueries();
    }

    private FreeTimesQuestion day(Optional<MemberId> coach, Optional<BookingId> moving) {
        Instant from = berlin("2026-01-07T00:00");
        return new FreeTimesQuestion(
                it.enrollment(), coach, it.sessionType(), from, from.plus(Duration.ofDays(1)), moving);
    }

    private Set<MemberId> offered(Actor by, FreeTimesQuestion question) {
        return ask().freeTimes(by, question).stream()
                .flatMap(time -> time.coaches().stream())
                .collect(Collectors.toSet());
    }

    private List<MemberId> bookable(Actor by) {
        return ask().bookable(by, it.enrollment()).coaches().stream()
                .map(BookableView.Coach::id)
                .toList();
    }

    private MemberId coach(BookingId session) {
        return ask().booking(it.owner(), session).coach();
    }

    private void assertNotMatched(Runnable act) {
        assertEquals(new CoachNotMatched(team.cora()), refused(CoachNotMatched.class, act));
    }

    private void assertNotAsked() {
        assertNotMatched(() -> withCora.ask(EVENING));
        assertEquals(
                Optional.of(new CoachNotMatched(team.cora())),
                it.duologue()
                        .bookingRequestQueries()
                        .quoteRequest(it.student(), withCora.asking(EVENING))
                        .refusal());
    }

    @Test
    @DisplayName("S2.29, E3: who is suspended is not offered, and named is refused as not matched, whoever acts;"
            + " let in again is offered and booked again")
    void named() {
        Optional<MemberId> cora = Optional.of(team.cora());
        Optional<Refusal> notMatched = Optional.of(new CoachNotMatched(team.cora()));
        Holding named = new Holding(withCora);
        suspend(team.cora());
        for (Actor by : List.of(it.student(), it.coach(), it.owner())) {
            FreeTimesQuestion question = day(cora, Optional.empty());
            assertEquals(List.of(team.carl()), bookable(by));
            assertEquals(Set.of(team.carl()), offered(by, day(Optional.empty(), Optional.empty())));
            assertEquals(List.of(), ask().freeTimes(by, question));
            assertEquals(Optional.empty(), ask().nextFree(by, question));
            assertEquals(notMatched.stream().toList(), ask().explain(by, question, EVENING));
            assertEquals(
                    notMatched, ask().quoteBook(by, named.booking(by, EVENING)).refusal());
            assertNotMatched(() -> it.duologue().bookings().book(named.booking(by, EVENING)));
            assertNotMatched(() -> it.duologue().slotHolds().hold(named.holding(by, EVENING)));
            assertNotMatched(() -> it.duologue().checkouts().begin(new Buying(withCora).beginning(by, EVENING)));
        }
        assertNotAsked();
        it.duologue().people().restore(new RestoreMember(it.owner(), team.cora()));
        assertEquals(List.of(team.carl(), team.cora()), bookable(it.student()));
        assertEquals(Set.of(team.carl(), team.cora()), offered(it.student(), day(Optional.empty(), Optional.empty())));
        assertEquals(team.cora(), coach(withCora.book(EVENING).get(0)));
    }

    @Test
    @DisplayName("S2.8, S2.19: any coach is the other one, though that one has more sessions; quoted, held, booked")
    void any() {
        it.book(MORNING);
        suspend(team.cora());
        BookSessions wish = team.withAny(BOTH);
        assertEquals(
                List.of(Optional.of(team.carl())),
                ask().quoteBook(it.student(), wish).coaches());
        it.duologue()
                .slotHolds()
                .hold(new HoldTimes(
                        it.student(),
                        it.enrollment(),
                        Optional.empty(),
                        it.sessionType(),
                        List.of(BOTH),
                        Optional.empty()));
        assertEquals(team.carl(), new Holding(it).views().get(0).coach());
        assertEquals(team.carl(), coach(it.duologue().bookings().book(wish).get(0)));
        refused(SlotRefusal.class, () -> it.duologue().bookings().book(team.withAny(EVENING)));
    }

    @Test
    @DisplayName("S2.19, S2.20: where coaches decide, who is suspended is not asked, by name or as any of them;"
            + " nor is it that one with whom any of them is booked at once")
    void asked() {
        int before = it.credits();
        it.confirming(team.carl(), true);
        assertEquals(Confirmation.INSTANT, anyOfThem());
        suspend(team.cora());
        assertEquals(Confirmation.REQUEST, anyOfThem());
        it.deciding(Confirmation.REQUEST, 1);
        assertNotAsked();
        assertNotMatched(() -> withCora.book(EVENING));
        assertEquals(before, it.credits());
        BookingRequestId asked = it.duologue().bookingRequests().request(team.askingAny(BOTH));
        assertEquals(team.carl(), request(asked).coach());
    }

    private Confirmation anyOfThem() {
        return ask().bookable(it.student(), it.enrollment()).confirmation();
    }

    @Test
    @DisplayName("with all of them suspended nobody can be chosen, nothing is free, and booking says that nobody is")
    void all() {
        suspend(team.cora());
        suspend(team.carl());
        FreeTimesQuestion question = day(Optional.empty(), Optional.empty());
        SlotRefusal nobody = new SlotRefusal.NoCoachFree(BOTH);
        assertEquals(List.of(), bookable(it.student()));
        assertEquals(List.of(), ask().freeTimes(it.student(), question));
        assertEquals(Optional.empty(), ask().nextFree(it.student(), question));
        assertEquals(List.of(nobody), ask().explain(it.student(), question, BOTH));
        assertEquals(
                Optional.of(nobody),
                ask().quoteBook(it.student(), team.withAny(BOTH)).refusal());
        assertEquals(
                nobody,
                refused(SlotRefusal.class, () -> it.duologue().bookings().book(team.withAny(BOTH))));
        it.deciding(Confirmation.REQUEST, 1);
        assertEquals(
                nobody,
                refused(SlotRefusal.class, () -> it.duologue().bookingRequests().request(team.askingAny(BOTH))));
    }

    @Test
    @DisplayName("E9: a session that was booked is moved with its coach, and cancelled, as if nothing had happened")
    void booked() {
        int before = it.credits();
        BookingId session = withCora.book(EVENING).get(0);
        suspend(team.cora());
        FreeTimesQuestion elsewhere = day(Optional.empty(), Optional.of(session));
        assertEquals(Set.of(team.cora()), offered(it.student(), elsewhere));
        assertTrue(ask().nextFree(it.student(), elsewhere).isPresent());
        assertEquals(
                Optional.empty(),
                ask().quoteMove(it.student(), session, Optional.of(BOTH_LATER)).refusal());
        it.duologue().bookings().move(new MoveSession(it.student(), session, BOTH_LATER));
        assertEquals(team.cora(), coach(session));
        assertEquals(
                1,
                ask().quoteCancel(it.student(), session, CreditChoice.AS_AGREED).creditsBack());
        it.duologue().bookings().cancel(new CancelSession(it.student(), session, ""));
        assertEquals(before, it.credits());
    }

    @Test
    @DisplayName("B23: a request that was open stays, and an admin confirms or declines it")
    void open() {
        it.deciding(Confirmation.REQUEST, 1);
        BookingRequestId first = withCora.ask(EVENING);
        BookingRequestId second = withCora.ask(BOTH_LATER);
        suspend(team.cora());
        assertEquals(BookingRequestStatus.OPEN, request(first).status());
        ConfirmBookingRequest yes = new ConfirmBookingRequest(it.owner(), first, EVENING);
        assertEquals(
                Optional.empty(),
                it.duologue()
                        .bookingRequestQueries()
                        .quoteConfirm(it.owner(), yes)
                        .refusal());
        assertEquals(team.cora(), coach(it.duologue().bookingRequests().confirm(yes)));
        it.duologue().bookingRequests().decline(new DeclineBookingRequest(it.owner(), second, "away"));
        assertEquals(BookingRequestStatus.DECLINED, request(second).status());
    }

    private BookingRequestView request(BookingRequestId id) {
        return it.duologue().bookingRequestQueries().request(it.owner(), id);
    }
}
