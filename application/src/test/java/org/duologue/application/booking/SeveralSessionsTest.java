package org.duologue.application.booking;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.duologue.application.Duologue;
import org.duologue.application.testing.Interception;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Role;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S1.12: several sessions, asked for together")
class SeveralSessionsTest {

    private final MemoryWorld world = new MemoryWorld(MONDAY);
    private final Leadership it = Leadership.in(world, 4);
    private final List<BookingId> group =
            it.book(berlin("2026-01-08T10:00"), berlin("2026-01-08T14:00"), berlin("2026-01-09T10:00"));
    private final List<String> reads = new ArrayList<>();
    private final Duologue watched = Duologue.over(Interception.ports(world.ports(), this::watch));

    private Object watch(String name, Object port) {
        return Interception.port(name, port, (method, call, given) -> {
            reads.add(name + "." + method);
            return call.with(given);
        });
    }

    private List<String> readsFor(List<BookingId> sessions) {
        reads.clear();
        watched.bookingQueries().bookings(it.student(), sessions);
        return List.copyOf(reads);
    }

    @Test
    @DisplayName("come in the order in which they are asked for, each as it comes alone")
    void inOrder() {
        List<BookingId> turned = List.of(group.get(2), group.get(0), group.get(1));
        BookingQueries asked = it.duologue().bookingQueries();
        assertEquals(
                turned.stream().map(one -> asked.booking(it.coach(), one)).toList(),
                asked.bookings(it.coach(), turned));
    }

    @Test
    @DisplayName("take as many reads as one")
    void asManyReads() {
        assertEquals(readsFor(group.subList(0, 1)), readsFor(group));
    }

    @Test
    @DisplayName("are refused whole if one is not there or is nothing to whoever asks")
    void refusedWhole() {
        Actor other = Leadership.member(it.duologue(), it.owner(), "Nora", "nora@acme.example", Role.STUDENT, "UTC");
        List<BookingId> one = group.subList(0, 1);
        List<BookingId> missing = List.of(group.get(0), new BookingId(new UUID(0, 1)));
        BookingQueries asked = it.duologue().bookingQueries();
        assertEquals(new NotFound("booking"), refusal(() -> asked.bookings(other, one)));
        assertEquals(new NotFound("booking"), refusal(() -> asked.bookings(it.student(), missing)));
    }

    @Test
    @DisplayName(
            "S2.3: which of some enrollments have any to come is said of those that one may see, until they are over")
    void booked() {
        Leadership other = it.another("sven");
        BookingQueries asked = it.duologue().bookingQueries();
        List<EnrollmentId> both = List.of(it.enrollment(), other.enrollment());
        assertEquals(Set.of(it.enrollment()), asked.booked(it.coach(), both));
        assertEquals(Set.of(), asked.booked(other.student(), both));
        world.clock().set(berlin("2026-01-09T11:00").minusMillis(1));
        assertEquals(Set.of(it.enrollment()), asked.booked(it.owner(), both));
        world.clock().set(berlin("2026-01-09T11:00"));
        assertEquals(Set.of(), asked.booked(it.owner(), both));
    }

    private static Object refusal(Runnable question) {
        return assertThrows(Refused.class, question::run).refusal();
    }
}
