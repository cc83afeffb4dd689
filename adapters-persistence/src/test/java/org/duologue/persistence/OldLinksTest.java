package org.duologue.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.duologue.application.testing.Leadership;
import org.duologue.domain.booking.BookingId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Links of before V36 go where they went, whatever braces they have")
class OldLinksTest extends OnEveryDatabase {

    @ParameterizedTest
    @MethodSource("worlds")
    void migrated(JpaWorld world) {
        Leadership it = Leadership.in(world, 3);
        Database database = world.database();
        database.execute(
                "update appointment set place = 'https://meet.example/{room}/{other}'",
                "alter table availability drop column meeting_place",
                "delete from \"flyway_schema_history\" where \"version\" = '36'");
        database.migrateAgain();
        BookingId booked = it.book(Leadership.berlin("2026-01-07T10:00")).get(0);
        assertEquals(
                "https://meet.example/%7Broom%7D/%7Bother%7D",
                it.duologue().bookingQueries().booking(it.student(), booked).meetingPlace());
    }
}
