package org.duologue.persistence;

import static org.duologue.application.testing.Leadership.berlin;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.MoveSession;
import org.duologue.application.scheduling.AppointmentSettings.SessionTypeSettings;
import org.duologue.application.testing.Leadership;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.Move;
import org.duologue.domain.scheduling.Appointment;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.SessionType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What a database of before V31 has in tables of its own is found in the rows it belongs to")
class ListsInOneRowTest extends OnEveryDatabase {

    private static final List<String> OLD_TABLES = List.of(
            """
            create table session_type (
                appointment_id uuid not null, position int not null, id uuid not null, name varchar(400) not null,
                minutes int not null, cost int not null, price_minor bigint, price_currency char(3))\
            """,
            """
            create table booking_move (
                booking_id uuid not null, position int not null, from_start timestamp with time zone not null,
                from_end timestamp with time zone not null, to_start timestamp with time zone not null,
                to_end timestamp with time zone not null, moved_at timestamp with time zone not null,
                moved_by uuid not null)\
            """,
            "alter table appointment drop column session_types",
            "alter table booking drop column moves",
            "delete from \"flyway_schema_history\" where \"version\" = '31'");

    @ParameterizedTest
    @MethodSource("worlds")
    void migrated(JpaWorld world) {
        Leadership it = Leadership.in(world, 3);
        withTwoTypes(it);
        BookingId moved = it.book(berlin("2026-01-14T10:00")).get(0);
        BookingId never = it.book(berlin("2026-01-15T10:00")).get(0);
        it.duologue().bookings().move(new MoveSession(it.student(), moved, berlin("2026-01-16T10:00")));
        world.clock().set(Leadership.MONDAY.plusMillis(123));
        it.duologue().bookings().move(new MoveSession(it.coach(), moved, berlin("2026-01-14T09:00")));
        List<Record> before = all(world, it, moved, never);

        goBack(world, (Appointment.State) before.get(0), (Booking.State) before.get(1));
        world.database().migrateAgain();

        assertEquals(before, all(world, it, moved, never));
    }

    private static void withTwoTypes(Leadership it) {
        SessionTypeSettings first =
                new SessionTypeSettings(Optional.of(it.sessionType()), "Coaching call", 60, 1, Optional.empty());
        SessionTypeSettings more =
                new SessionTypeSettings(Optional.empty(), "A long - long: talk", 90, 0, Optional.of(9_550L));
        it.offering(Confirmation.INSTANT, List.of(first, more));
    }

    private static List<Record> all(JpaWorld world, Leadership it, BookingId moved, BookingId never) {
        return world.database()
                .units()
                .run(() -> List.of(
                        world.ports()
                                .appointments()
                                .find(it.appointment())
                                .orElseThrow()
                                .state(),
                        world.ports().bookings().find(moved).orElseThrow().state(),
                        world.ports().bookings().find(never).orElseThrow().state()));
    }

    private static void goBack(JpaWorld world, Appointment.State appointment, Booking.State booking) {
        Database database = world.database();
        database.execute(OLD_TABLES.toArray(String[]::new));
        List<SessionType> types = appointment.terms().sessionTypes();
        for (int i = 0; i < types.size(); i++) {
            SessionType type = types.get(i);
            database.execute("insert into session_type values ('%s', %d, '%s', '%s', %d, %d, %s, %s)"
                    .formatted(
                            appointment.id().value(),
                            i,
                            type.id().value(),
                            type.name().value(),
                            type.length().toMinutes(),
                            type.cost().amount(),
                            type.price().map(p -> String.valueOf(p.minor())).orElse("null"),
                            type.price().map(p -> "'" + p.currency() + "'").orElse("null")));
        }
        for (int i = 0; i < booking.moves().size(); i++) {
            Move move = booking.moves().get(i);
            database.execute("insert into booking_move values ('%s', %d, '%s', '%s', '%s', '%s', '%s', '%s')"
                    .formatted(
                            booking.id().value(),
                            i,
                            at(move.from().start()),
                            at(move.from().end()),
                            at(move.to().start()),
                            at(move.to().end()),
                            at(move.at()),
                            move.by().value()));
        }
    }

    private static String at(Instant instant) {
        return instant.toString().replace('T', ' ').replace("Z", "+00");
    }
}
