package org.duologue.persistence;

import static org.duologue.application.testing.Leadership.berlin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duologue.application.booking.BookingFilter;
import org.duologue.application.booking.MoveSession;
import org.duologue.application.scheduling.AppointmentSettings;
import org.duologue.application.scheduling.ChangeAppointment;
import org.duologue.application.scheduling.HoldSettings;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.Holding;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.Race;
import org.duologue.application.testing.Team;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRefusal;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.shared.Kind;
import org.duologue.domain.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Real threads race for sessions and credits, on every database")
class RacesTest extends OnEveryDatabase {

    private static final int THREADS = 16;
    private static final int ROUNDS = 50;
    private static final Instant TEN = berlin("2026-01-12T10:00");

    @ParameterizedTest
    @MethodSource("worlds")
    @DisplayName("E1, B30: 16 threads, one slot, equal or overlapping, 50 rounds: exactly one gets it, the rest keep"
            + " their credits and hear why")
    void oneSlot(JpaWorld world) {
        Leadership first = Leadership.in(world, 1_000);
        List<Leadership> students = new ArrayList<>(List.of(first));
        IntStream.range(1, THREADS).forEach(i -> students.add(first.another("student" + i)));
        offerQuarterHours(first);
        for (int round = 0; round < ROUNDS; round++) {
            Instant start = at(round);
            int spread = round % 2 == 0 ? 0 : 15;
            Race.Result<List<BookingId>> result = Race.of(
                    THREADS, i -> students.get(i).book(start.plus(Duration.ofMinutes((long) spread * (i % 4)))));
            assertEquals(1, result.answers().size(), () -> "won: " + result);
            result.refusals().forEach(RacesTest::assertClearConflict);
            assertEquals(THREADS - 1, result.refusals().size());
        }
        int spent = students.stream().mapToInt(s -> 1_000 - s.credits()).sum();
        assertEquals(ROUNDS, spent);
        assertEquals(ROUNDS, upcoming(first).size());
    }

    @ParameterizedTest
    @MethodSource("worlds")
    @DisplayName("E1, S2.8: 8 students want any coach for one time, 10 rounds: as many get it as there are coaches")
    void anyCoach(JpaWorld world) {
        Team first = Team.of(Leadership.in(world, 10));
        List<Team> students = new ArrayList<>(List.of(first));
        IntStream.range(1, 8).forEach(i -> students.add(first.another("student" + i)));
        for (int round = 0; round < 10; round++) {
            Instant start = TEN.plus(Duration.ofHours(4)).plus(Duration.ofDays(7L * (round / 5) + round % 5));
            Race.Result<List<BookingId>> result = Race.of(
                    8,
                    i -> first.it().duologue().bookings().book(students.get(i).withAny(start)));
            assertEquals(2, result.answers().size(), () -> "won: " + result);
            result.refusals().forEach(refusal -> assertEquals("no-coach-free", refusal.code()));
        }
        assertEquals(20, upcoming(first.it()).size());
    }

    @ParameterizedTest
    @MethodSource("worlds")
    @DisplayName(
            "E1, T74: 8 students hold or book one time at once, 10 rounds: exactly one gets it, and the rest hear why")
    void heldOnce(JpaWorld world) {
        List<Holding> students = new ArrayList<>(List.of(new Holding(Leadership.in(world, 1_000))));
        IntStream.range(1, 8)
                .forEach(i -> students.add(new Holding(students.get(0).it().another("student" + i))));
        for (int round = 0; round < 10; round++) {
            boolean onlyHolding = round % 2 == 0;
            Instant start = at(round);
            Race.Result<Integer> result = Race.of(8, i -> {
                if (onlyHolding || i % 2 == 0) {
                    students.get(i).hold(start);
                } else {
                    students.get(i).it().book(start);
                }
                return i;
            });
            assertEquals(1, result.answers().size(), () -> "won: " + result);
            Set<String> codes = result.refusals().stream().map(Refusal::code).collect(Collectors.toSet());
            int winner = result.answers().get(0);
            boolean held = onlyHolding || winner % 2 == 0;
            assertEquals(Set.of(held ? "held" : "not-free"), codes);
            assertEquals(held, students.get(winner).held().contains(start));
        }
    }

    /** On workdays of five weeks, at 10:00 and at 13:00. */
    private static Instant at(int round) {
        Duration weeks = Duration.ofDays(7).multipliedBy(round / 10);
        Duration hours = Duration.ofHours(3).multipliedBy(round / 5 % 2);
        return TEN.plus(weeks).plus(Duration.ofDays(round % 5)).plus(hours);
    }

    private static void offerQuarterHours(Leadership it) {
        var settings = Leadership.settings(List.of(it.coach().member()));
        var types = it.duologue()
                .schedulingQueries()
                .appointment(it.owner(), it.appointment())
                .settings()
                .sessionTypes();
        var quarterly = new AppointmentSettings(
                settings.name(),
                "",
                List.of(),
                types,
                settings.coaches(),
                0,
                15,
                15,
                120,
                90,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>(),
                24 * 60,
                24 * 60,
                Optional.empty(),
                "",
                Confirmation.INSTANT,
                HoldSettings.USUAL);
        it.duologue()
                .scheduling()
                .changeAppointment(new ChangeAppointment(it.owner(), it.appointment(), quarterly, Optional.empty()));
    }

    private static void assertClearConflict(Refusal refusal) {
        assertEquals("not-free", refusal.code());
        assertEquals(Kind.CONFLICT, refusal.kind());
    }

    private static List<?> upcoming(Leadership it) {
        return it.duologue()
                .bookingQueries()
                .upcoming(it.owner(), BookingFilter.ALL, PageRequest.first(200))
                .items();
    }

    @ParameterizedTest
    @MethodSource("worlds")
    @DisplayName("C-D4, C-X48: five bookings at once on three credits: exactly three")
    void fiveOnThree(JpaWorld world) {
        Leadership it = Leadership.in(world, 3);
        Race.Result<List<BookingId>> result = Race.of(5, i -> it.book(TEN.plus(Duration.ofDays(i))));
        assertEquals(3, result.answers().size(), result::toString);
        assertEquals(
                List.of(new BookingRefusal.NotCovered(1, 0, 1), new BookingRefusal.NotCovered(1, 0, 1)),
                result.refusals());
        assertEquals(0, it.credits());
        assertEquals(3, upcoming(it).size());
    }

    @ParameterizedTest
    @MethodSource("worlds")
    @DisplayName("B25, E1: eight sessions move to the same time at once: one gets there, the others stay")
    void oneTarget(JpaWorld world) {
        Leadership it = Leadership.in(world, 10);
        List<BookingId> booked = it.book(IntStream.range(0, 4)
                .boxed()
                .flatMap(day ->
                        Stream.of(TEN, TEN.plus(Duration.ofHours(3))).map(start -> start.plus(Duration.ofDays(day))))
                .toArray(Instant[]::new));
        Instant target = TEN.plus(Duration.ofDays(4));
        Race.Result<Boolean> result = Race.of(booked.size(), i -> {
            it.duologue().bookings().move(new MoveSession(it.student(), booked.get(i), target));
            return true;
        });
        assertEquals(1, result.answers().size(), result::toString);
        Set<Kind> kinds =
                new HashSet<>(result.refusals().stream().map(Refusal::kind).toList());
        assertEquals(Collections.singleton(Kind.CONFLICT), kinds);
        assertEquals(8, upcoming(it).size());
        assertEquals(2, it.credits());
    }

    @ParameterizedTest
    @MethodSource("worlds")
    @DisplayName("E1: PostgreSQL itself refuses a second session at the same time, whoever writes it")
    void excluded(JpaWorld world) {
        Leadership it = Leadership.in(world, 10);
        it.book(TEN);
        String columns = columns(world.database());
        String second = columns.replaceFirst("(?i)\\bid\\b", "'" + UUID.randomUUID() + "'");
        String insert = "insert into booking (" + columns + ") select " + second + " from booking";
        if (world.database().toString().startsWith("postgresql")) {
            IllegalStateException refused = assertThrows(
                    IllegalStateException.class, () -> world.database().execute(insert));
            assertTrue(refused.getMessage().contains("booking_coach_once"), refused::getMessage);
        } else {
            world.database().execute(insert);
            assertEquals(2, upcoming(it).size());
        }
    }

    private static String columns(Database database) {
        return String.join(", ", database.columns("booking"));
    }
}
