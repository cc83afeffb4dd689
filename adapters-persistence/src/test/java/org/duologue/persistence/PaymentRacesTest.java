package org.duologue.persistence;

import static org.duologue.application.testing.Buying.cents;
import static org.duologue.application.testing.Leadership.berlin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duologue.application.booking.BookingFilter;
import org.duologue.application.payment.CheckoutView;
import org.duologue.application.payment.GiveUpCheckout;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.Buying;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.Race;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.payment.CheckoutStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("E16: real threads pay, give up and let lapse, on every database")
class PaymentRacesTest extends OnEveryDatabase {

    private static final Instant FIRST = berlin("2026-01-12T10:00");
    private static final Set<String> TAKEN =
            Set.of("coach-busy", "student-busy", "not-free", "held", "overlapping-slots", "buffer-clash");

    private static Instant day(int round) {
        return FIRST.plus(Duration.ofDays(round + (round / 5) * 2L));
    }

    private static Buying world(JpaWorld world) {
        return new Buying(Leadership.in(world, 1)).selling(true, Optional.of(40_00L));
    }

    private static Buying another(Buying one, String name) {
        return new Buying(one.it().another(name));
    }

    private static Object giveUp(Buying buying, CheckoutId id) {
        buying.it().duologue().checkouts().giveUp(new GiveUpCheckout(buying.it().student(), id, Optional.empty()));
        return "given up";
    }

    private static Object pay(Buying buying, CheckoutId id) {
        buying.it().duologue().paymentNotices().take(Buying.paid(id, "p-" + id.value(), cents(40_00)));
        return "paid";
    }

    private static long sessions(Buying buying) {
        return buying.it()
                .duologue()
                .bookingQueries()
                .upcoming(buying.it().owner(), BookingFilter.of(buying.it().enrollment()), PageRequest.first(50))
                .items()
                .size();
    }

    private static long owed(Buying buying, CheckoutId id) {
        return buying.duties().stream()
                .filter(duty -> duty.checkout().equals(id))
                .count();
    }

    /** The money that came in is for sessions or owed back, and the credit is used or free accordingly. */
    private static void assertSettled(Buying buying, CheckoutId id) {
        CheckoutView view = buying.view(id);
        boolean booked = view.receipt().orElseThrow().booked();
        assertEquals(booked ? 0 : 1, owed(buying, id));
        assertEquals(booked ? 2 : 0, sessions(buying));
        assertEquals(booked ? 0 : 1, buying.it().credits());
    }

    @ParameterizedTest
    @MethodSource("worlds")
    @DisplayName("told twice that it is paid, told that it is not, and given up, all at once: one effect of the money")
    void oneEffect(JpaWorld world) {
        Buying one = world(world);
        for (int round = 0; round < 4; round++) {
            Buying buying = another(one, "ann" + round);
            CheckoutId id = buying.begin(day(round), day(round).plus(Duration.ofHours(2)));
            Race.Result<Object> result = Race.of(4, i -> switch (i) {
                case 0, 1 -> pay(buying, id);
                case 2 -> giveUp(buying, id);
                default -> {
                    buying.it().duologue().paymentNotices().take(Buying.notPaid(id));
                    yield "not paid";
                }
            });
            result.refusals().forEach(refusal -> assertEquals("checkout-closed", refusal.code()));
            assertSettled(buying, id);
        }
    }

    @ParameterizedTest
    @MethodSource("worlds")
    @DisplayName("paid when it has just run out, while that is written down and somebody books the time")
    void runOut(JpaWorld world) {
        Buying one = world(world);
        for (int round = 0; round < 3; round++) {
            Buying buying = another(one, "ben" + round);
            Leadership other = one.it().another("cem" + round);
            Instant start = day(5 + round);
            CheckoutId id = buying.begin(start, start.plus(Duration.ofHours(2)));
            world.clock().set(buying.view(id).until());
            Race.Result<Object> result = Race.of(4, i -> switch (i) {
                case 0, 1 -> pay(buying, id);
                case 2 -> {
                    world.runDue();
                    yield "written down";
                }
                default -> other.book(start);
            });
            boolean booked = buying.view(id).receipt().orElseThrow().booked();
            assertEquals(booked ? 1 : 0, result.refusals().size(), result::toString);
            assertEquals(CheckoutStatus.LAPSED, buying.view(id).status());
            assertSettled(buying, id);
        }
    }

    @ParameterizedTest
    @MethodSource("worlds")
    @DisplayName("B19: six additional sessions at once where two may be open, free or kept to be paid: exactly two")
    void capped(JpaWorld world) {
        Buying one = world(world);
        for (int round = 0; round < 4; round++) {
            boolean free = round % 2 == 0;
            one.priced(Optional.of(40_00L).filter(price -> !free));
            one.capped(2);
            Buying buying = another(one, "ann" + round);
            buying.it().book(day(round));
            Instant from = day(10 + round);
            Race.Result<Object> result = Race.of(6, i -> {
                Instant start = from.plus(Duration.ofDays(7L * i));
                return free ? buying.it().book(start) : buying.begin(start);
            });
            assertEquals(2, result.answers().size(), result::toString);
            result.refusals().forEach(refusal -> assertEquals("too-many-additional-sessions", refusal.code()));
            assertEquals(free ? 3 : 1, sessions(buying));
        }
    }

    @ParameterizedTest
    @MethodSource("worlds")
    @DisplayName("B7: two checkouts and a booking of one time: one of them has it, and nobody else loses a credit")
    void oneHasIt(JpaWorld world) {
        Buying one = world(world);
        for (int round = 0; round < 4; round++) {
            Instant start = day(round);
            List<Buying> all =
                    List.of(another(one, "ann" + round), another(one, "ben" + round), another(one, "cem" + round));
            Race.Result<Object> result = Race.of(
                    3,
                    i -> i == 2
                            ? all.get(i).it().book(start)
                            : all.get(i).begin(start, start.plus(Duration.ofHours(2 + 2L * i))));
            assertEquals(1, result.answers().size(), result::toString);
            result.refusals().forEach(refusal -> assertTrue(TAKEN.contains(refusal.code()), refusal::code));
            assertEquals(
                    2, all.stream().mapToInt(buying -> buying.it().credits()).sum());
        }
    }
}
