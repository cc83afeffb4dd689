package org.duologue.application.booking;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duologue.application.Duologue;
import org.duologue.application.testing.Buying;
import org.duologue.application.testing.Interception;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B19: what it takes to keep to the cap on additional sessions")
class AdditionalCostTest {

    private final MemoryWorld world = new MemoryWorld(MONDAY);
    private final Leadership it = Leadership.in(world, 1);
    private final List<String> counted = new ArrayList<>();
    private final Duologue watched = Duologue.over(Interception.ports(world.ports(), this::watch));

    private Object watch(String name, Object port) {
        return Interception.port(name, port, (method, call, given) -> {
            String asked = name + "." + method;
            if (asked.equals("bookings.countAdditional") || asked.equals("checkouts.open")) {
                counted.add(asked);
            }
            return call.with(given);
        });
    }

    @Test
    @DisplayName("open ones are counted only where there is a cap and credits do not cover what is wanted")
    void countedOnlyWhereItMatters() {
        Buying buying = new Buying(it).selling(true, Optional.empty());
        buying.capped(2);
        watched.bookings().book(it.booking(berlin("2026-01-08T10:00")));
        assertEquals(List.of(), counted, "covered by credits");
        buying.selling(true, Optional.empty());
        watched.bookings().book(it.booking(berlin("2026-01-08T14:00")));
        assertEquals(List.of(), counted, "no cap");
        buying.capped(2);
        watched.bookings().book(it.booking(berlin("2026-01-09T10:00")));
        assertEquals(
                List.of("bookings.countAdditional", "checkouts.open"),
                counted.stream().sorted().toList());
    }
}
