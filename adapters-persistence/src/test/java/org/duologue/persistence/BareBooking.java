package org.duologue.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.duologue.application.booking.BookSessions;
import org.duologue.domain.scheduling.SessionType;

/**
 * What no booking on this schema and driver can be faster than: a transaction of five round trips, which take the two
 * calendars and look for what is in the way, write the session and the entry of the ledger, and count the credit off.
 * It knows no rule, tells nobody, and does nothing once only.
 */
final class BareBooking {

    private static final String CHECK = "with held as materialized (select member_id from person_calendar"
            + " where member_id in (?, ?) order by member_id for update)"
            + " select (select count(*) from held), count(*) from booking where (coach_id = ? or student_id = ?)"
            + " and status <> 'CANCELLED' and starts_at < ? and ends_at > ? and starts_at > ?";
    private static final String BOOK = "insert into booking (id, revision, group_id, workspace_id, enrollment_id,"
            + " program_id, student_id, coach_id, starts_at, ends_at, busy_from, busy_to, status, version, booked_at,"
            + " booked_by, appointment_id, appointment_name, session_type_id, session_type_name, cost, buffer_before,"
            + " buffer_after, cancel_notice, reschedule_notice, late_cancel, late_reschedule, meeting_place)"
            + " select ?, 1, ?, workspace_id, id, program_id, student_id, ?, ?, ?, ?, ?, 'CONFIRMED', 0, now(),"
            + " student_id, ?, 'Half an hour', ?, 'Half an hour', 1, 0, 0, 1440, 1440, 'BLOCK', 'BLOCK', 'here'"
            + " from enrollment where id = ?";
    private static final String SPEND = "insert into entry (wallet_id, seq, kind, lot_number, amount, balance,"
            + " effective_at, recorded_at, caused_by, about, reason) select id, entries + 1, 'SPEND', 1, 1,"
            + " available - 1, as_of, as_of, null, ?, '' from wallet where owner_kind = 'ENROLLMENT' and owner_id = ?";
    private static final String COUNT = "update wallet set available = available - 1, entries = entries + 1,"
            + " revision = revision + 1 where owner_kind = 'ENROLLMENT' and owner_id = ? and available > 0";

    /** No session is longer, which spares reading all that came before. */
    private static final Duration LONGEST = Duration.ofMinutes(SessionType.MAX_MINUTES);

    private final DataSource connections;

    BareBooking(DataSource connections) {
        this.connections = connections;
    }

    void book(BookSessions wish) {
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            book(connection, wish);
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void book(Connection connection, BookSessions wish) throws SQLException {
        UUID coach = wish.coach().orElseThrow().value();
        UUID student = wish.by().member().value();
        UUID session = UUID.randomUUID();
        OffsetDateTime start = wish.starts().get(0).atOffset(ZoneOffset.UTC);
        OffsetDateTime end = start.plus(Duration.ofMinutes(30));
        UUID enrollment = wish.enrollment().value();
        try (PreparedStatement check =
                        prepare(connection, CHECK, coach, student, coach, student, end, start, start.minus(LONGEST));
                ResultSet found = check.executeQuery()) {
            found.next();
            if (found.getInt(1) != 2 || found.getInt(2) != 0) {
                throw new IllegalStateException("not free");
            }
        }
        change(
                connection,
                BOOK,
                session,
                UUID.randomUUID(),
                coach,
                start,
                end,
                start,
                end,
                UUID.randomUUID(),
                wish.sessionType().value(),
                enrollment);
        change(connection, SPEND, session.toString(), enrollment);
        change(connection, COUNT, enrollment);
    }

    private static void change(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values)) {
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("changed nothing: " + sql);
            }
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
