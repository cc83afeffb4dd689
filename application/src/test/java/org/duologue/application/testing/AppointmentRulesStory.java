package org.duologue.application.testing;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.booking.BookingFilter;
import org.duologue.application.booking.BookingQueries;
import org.duologue.application.booking.BookingQuote;
import org.duologue.application.booking.CancelSession;
import org.duologue.application.booking.FreeTimesQuestion;
import org.duologue.application.booking.MoveSession;
import org.duologue.application.booking.OfferedTime;
import org.duologue.application.scheduling.AvailabilitySettings.Hours;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRefusal;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.JointSlot;
import org.duologue.domain.scheduling.SlotRefusal;
import org.duologue.domain.shared.Name;
import org.duologue.domain.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An appointment with two coaches, a limit of sessions ahead and hours of its own, on any ports. */
public abstract class AppointmentRulesStory {

    private static final Instant TWO = berlin("2026-01-07T14:00");
    private static final Instant THREE = berlin("2026-01-08T15:15");

    private Team team;
    private Leadership it;
    private MemberId carl;
    private MemberId cora;
    private EnrollmentId enrollment;

    /** A world without a workspace, at this instant. */
    protected abstract World begin(Instant now);

    @BeforeEach
    void setUp() {
        team = Team.of(Leadership.in(begin(MONDAY), 10));
        it = team.it();
        carl = team.carl();
        cora = team.cora();
        enrollment = team.enrollment();
    }

    private static Refusal refused(Runnable act) {
        return Refusals.of(act).orElseThrow();
    }

    private List<BookingId> book(BookSessions wish) {
        return it.duologue().bookings().book(wish);
    }

    private List<MemberId> coachesOf(List<BookingId> booked) {
        return booked.stream().map(id -> ask().booking(it.owner(), id).coach()).toList();
    }

    private BookingQueries ask() {
        return it.duologue().bookingQueries();
    }

    private FreeTimesQuestion question(Instant from) {
        return new FreeTimesQuestion(
                enrollment, Optional.empty(), it.sessionType(), from, from.plus(Duration.ofDays(1)), Optional.empty());
    }

    @Test
    @DisplayName("S2.6, S2.8, E3: asked for any coach, each free time says who is free then")
    void whoIsFree() {
        Map<Instant, List<MemberId>> free = new TreeMap<>();
        ask().freeTimes(it.student(), question(berlin("2026-01-07T00:00")))
                .forEach(slot -> free.put(slot.start(), slot.coaches()));
        assertEquals(List.of(carl), free.get(berlin("2026-01-07T09:00")));
        assertEquals(List.of(carl, cora), free.get(TWO));
        assertEquals(List.of(cora), free.get(berlin("2026-01-07T19:00")));
        assertEquals(
                Optional.of(berlin("2026-01-07T19:00")), free.keySet().stream().max(Comparator.naturalOrder()));
        assertEquals(
                Optional.of(berlin("2026-01-05T11:00")),
                ask().nextFree(it.student(), question(MONDAY)).map(JointSlot::start));
    }

    @Test
    @DisplayName("S2.8, F2: who is to give it is the one with the fewest sessions that week, as the quote says before")
    void fairest() {
        List<MemberId> byId = new ArrayList<>(List.of(carl, cora));
        byId.sort(Comparator.comparing(MemberId::value));
        BookSessions wish = team.withAny(TWO, THREE, THREE.plus(Duration.ofDays(1)));
        BookingQuote quote = ask().quoteBook(it.student(), wish);
        assertEquals(
                List.of(byId.get(0), byId.get(1), byId.get(0)),
                quote.coaches().stream().map(Optional::orElseThrow).toList());
        List<BookingId> booked = book(wish);
        assertEquals(List.of(byId.get(0), byId.get(1), byId.get(0)), coachesOf(booked));
        Instant monday = berlin("2026-01-09T14:00").plus(Duration.ofDays(3));
        assertEquals(List.of(byId.get(0)), coachesOf(book(team.withAny(monday))));
        assertEquals(List.of(carl), coachesOf(book(team.withAny(berlin("2026-01-07T09:00")))));
    }

    @Test
    @DisplayName("E1, F1: when nobody is free, listing, explaining, quoting and booking say so alike")
    void nobody() {
        Leadership other = it.another("sven");
        other.book(TWO);
        BookSessions withCora = new BookSessions(it.student(), enrollment, cora, it.sessionType(), List.of(TWO));
        assertEquals(List.of(cora), coachesOf(book(team.withAny(TWO))));
        Refusal expected = new SlotRefusal.StudentBusy(
                ask().booking(it.owner(), own().get(0)).time(),
                ask().booking(it.owner(), own().get(0)).time());
        assertEquals(List.of(expected), ask().explain(it.student(), question(TWO), TWO));
        assertEquals("not-free", refused(() -> book(withCora)).code());
        it.duologue().bookings().move(new MoveSession(it.student(), own().get(0), TWO.plus(Duration.ofMinutes(30))));
        Instant between = TWO.minus(Duration.ofMinutes(30));
        assertEquals(
                List.of(new SlotRefusal.NoCoachFree(between)), ask().explain(it.student(), question(TWO), between));
        assertEquals(
                Optional.of(new SlotRefusal.NoCoachFree(between)),
                ask().quoteBook(it.student(), team.withAny(between)).refusal());
        assertEquals(new SlotRefusal.NoCoachFree(between), refused(() -> book(team.withAny(between))));
        assertTrue(ask().freeTimes(it.student(), question(berlin("2026-01-07T00:00"))).stream()
                .noneMatch(slot -> slot.start().equals(between)));
    }

    private List<BookingId> own() {
        return it
                .duologue()
                .bookingQueries()
                .upcoming(it.student(), BookingFilter.of(enrollment), PageRequest.first(50))
                .items()
                .stream()
                .map(view -> view.id())
                .toList();
    }

    @Test
    @DisplayName(
            "F3, E3: with as many sessions ahead as the appointment allows nothing is free; one over frees another")
    void openCap() {
        team.limit(Optional.of(2), new TreeMap<>());
        assertEquals(Optional.of(2), team.settings().openCap());
        BookSessions three = team.withAny(TWO, THREE, THREE.plus(Duration.ofDays(1)));
        assertEquals("too-many-open-sessions", refused(() -> book(three)).code());
        assertEquals(
                Optional.of("too-many-open-sessions"),
                ask().quoteBook(it.student(), three).refusal().map(Refusal::code));
        List<BookingId> booked = book(team.withAny(TWO, THREE));
        Instant friday = berlin("2026-01-09T14:00");
        assertEquals(List.of(), ask().freeTimes(it.student(), question(berlin("2026-01-09T00:00"))));
        assertEquals(Optional.empty(), ask().nextFree(it.student(), question(MONDAY)));
        assertEquals(
                List.of("too-many-open-sessions"),
                ask().explain(it.student(), question(friday), friday).stream()
                        .map(Refusal::code)
                        .toList());
        it.duologue().bookings().move(new MoveSession(it.student(), booked.get(0), friday));
        it.duologue().bookings().cancel(new CancelSession(it.student(), booked.get(1), ""));
        assertEquals(1, book(team.withAny(THREE)).size());
        assertEquals(
                "too-many-open-sessions", refused(() -> book(team.withAny(TWO))).code());
    }

    @Test
    @DisplayName(
            "F3, S1.5: hours of the appointment's own are cut with each coach's, and say so when they are the reason")
    void ownHours() {
        SortedMap<DayOfWeek, List<Hours>> wednesday =
                new TreeMap<>(Map.of(DayOfWeek.WEDNESDAY, List.of(new Hours("16:00", "18:30"))));
        team.limit(Optional.empty(), wednesday);
        assertEquals(wednesday, team.settings().hours());
        assertEquals(
                List.of(
                        berlin("2026-01-07T16:00"),
                        berlin("2026-01-07T16:15"),
                        berlin("2026-01-07T16:30"),
                        berlin("2026-01-07T16:45"),
                        berlin("2026-01-07T17:00"),
                        berlin("2026-01-07T17:15"),
                        berlin("2026-01-07T17:30")),
                ask().freeTimes(it.student(), question(berlin("2026-01-07T00:00"))).stream()
                        .map(OfferedTime::start)
                        .toList());
        assertEquals(List.of(), ask().freeTimes(it.student(), question(berlin("2026-01-08T00:00"))));
        assertEquals("outside-appointment-hours", refused(() -> it.book(THREE)).code());
    }

    private BookSessions about(String coachingType, Instant start) {
        return new BookSessions(
                it.student(),
                enrollment,
                Optional.empty(),
                it.sessionType(),
                Optional.of(coachingType),
                List.of(start),
                Optional.empty());
    }

    @Test
    @DisplayName("S2.9, B9: of several coaching types one is chosen; the booking keeps it whatever becomes of them")
    void coachingTypes() {
        team.about("Careers", "Leading");
        assertEquals(
                List.of("Careers", "Leading"),
                ask().bookable(it.student(), enrollment).coachingTypes());
        Refusal needed = refused(() -> book(team.withAny(TWO)));
        assertEquals(new BookingRefusal.CoachingTypeNeeded(List.of(new Name("Careers"), new Name("Leading"))), needed);
        assertEquals(
                Optional.of(needed),
                ask().quoteBook(it.student(), team.withAny(TWO)).refusal());
        assertEquals(new BookingRefusal.UnknownCoachingType(new Name("Love")), refused(() -> book(about("Love", TWO))));
        BookingId booked = book(about("Leading", TWO)).get(0);
        team.about("Careers");
        assertEquals(Optional.of("Leading"), ask().booking(it.student(), booked).coachingType());
        BookingId only = book(team.withAny(THREE)).get(0);
        assertEquals(Optional.of("Careers"), ask().booking(it.student(), only).coachingType());
        team.about();
        assertEquals(
                "unknown-coaching-type",
                refused(() -> book(about("Careers", TWO))).code());
        BookingId none = book(team.withAny(THREE.plus(Duration.ofDays(1)))).get(0);
        assertEquals(Optional.empty(), ask().booking(it.student(), none).coachingType());
    }
}
