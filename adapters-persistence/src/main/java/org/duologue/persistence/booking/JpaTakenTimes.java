package org.duologue.persistence.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duologue.application.booking.spi.TakenTime;
import org.duologue.application.booking.spi.TakenTimes;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.SessionType;
import org.duologue.domain.shared.TimeRange;
import org.duologue.persistence.shared.CurrentEntityManager;
import org.duologue.persistence.shared.UnitRows;

/** What people have of their time, in one statement over all tables in which it stands. */
public final class JpaTakenTimes implements TakenTimes {

    /** No session is longer, which spares reading all that came before. */
    private static final Duration LONGEST = Duration.ofMinutes(SessionType.MAX_MINUTES);

    private static final String OVERLAPPING = " and starts_at < ? and ends_at > ?";
    private static final String NOT_OF_A_SESSION = ", 0 buffer_before, 0 buffer_after from ";

    private final CurrentEntityManager current;

    /** On the entity manager of the unit of work. */
    public JpaTakenTimes(CurrentEntityManager current) {
        this.current = current;
    }

    private enum Kind {
        SESSION,
        ELSEWHERE,
        HELD,
        ASKED
    }

    /** Of a calendar elsewhere there is no student. */
    private record Row(
            Kind kind, UUID id, MemberId coach, UUID student, TimeRange time, Duration before, Duration after) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    Kind.valueOf(row.getString("kind")),
                    row.getObject("id", UUID.class),
                    new MemberId(row.getObject("coach_id", UUID.class)),
                    row.getObject("student_id", UUID.class),
                    new TimeRange(UnitRows.instant(row, "starts_at"), UnitRows.instant(row, "ends_at")),
                    Duration.ofSeconds(row.getLong("buffer_before")),
                    Duration.ofSeconds(row.getLong("buffer_after")));
        }

        TakenTime session() {
            return new TakenTime(new BookingId(id), coach, new MemberId(student), time, before, after);
        }
    }

    @Override
    public Taken of(Collection<MemberId> people, TimeRange range, Instant now) {
        Map<Kind, List<Row>> found = statement(people, range, now).read(current.entities(), Row::of).stream()
                .collect(Collectors.groupingBy(Row::kind));
        return new Taken(
                found.getOrDefault(Kind.SESSION, List.of()).stream()
                        .map(Row::session)
                        .toList(),
                found.getOrDefault(Kind.ELSEWHERE, List.of()).stream()
                        .sorted(Comparator.comparing(Row::time))
                        .collect(Collectors.groupingBy(Row::coach, Collectors.mapping(Row::time, Collectors.toList()))),
                found.containsKey(Kind.HELD),
                found.containsKey(Kind.ASKED));
    }

    private static UnitRows statement(Collection<MemberId> people, TimeRange range, Instant now) {
        List<UUID> ids = people.stream().map(MemberId::value).toList();
        Instant start = range.start();
        Instant end = range.end();
        UnitRows all = new UnitRows()
                .sql("select 'SESSION' kind, id, coach_id, student_id, starts_at, ends_at, buffer_before, buffer_after"
                        + " from booking where status <> 'CANCELLED'");
        of(all, ids)
                .sql(OVERLAPPING + " and starts_at > ?", end, start, start.minus(LONGEST))
                .sql(" union all select 'ELSEWHERE', c.id, c.coach_id, cast(null as uuid), b.starts_at, b.ends_at")
                .sql(NOT_OF_A_SESSION + "external_calendar c join external_busy b on b.calendar_id = c.id where ")
                .in("c.coach_id", ids)
                .sql(" and b.starts_at < ? and b.ends_at > ?", end, start)
                .sql(" union all select 'HELD', id, coach_id, student_id, starts_at, ends_at")
                .sql(NOT_OF_A_SESSION + "slot_hold where held_until > ?", now);
        of(all, ids)
                .sql(OVERLAPPING, end, start)
                .sql(" union all select 'ASKED', id, coach_id, student_id, first_start, last_end")
                .sql(NOT_OF_A_SESSION + "booking_request where status = 'OPEN' and expires_at > ?", now);
        return of(all, ids).sql(" and first_start < ? and last_end > ? order by starts_at, id", end, start);
    }

    private static UnitRows of(UnitRows statement, List<UUID> people) {
        return statement
                .sql(" and (")
                .in("coach_id", people)
                .sql(" or ")
                .in("student_id", people)
                .sql(")");
    }
}
