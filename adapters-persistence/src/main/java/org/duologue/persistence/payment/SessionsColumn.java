package org.duologue.persistence.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.payment.ChosenSession;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.shared.TimeRange;

/**
 * The sessions of a checkout in one column, in order, one on each line: which one it becomes, with whom, when it starts
 * and how it comes about, with blanks between. All are equally long.
 */
final class SessionsColumn {

    private SessionsColumn() {}

    static String write(List<ChosenSession> sessions) {
        return sessions.stream().map(SessionsColumn::write).collect(Collectors.joining("\n"));
    }

    private static String write(ChosenSession session) {
        return String.join(
                " ",
                session.booking().value().toString(),
                session.coach().value().toString(),
                session.time().start().toString(),
                session.confirmation().name());
    }

    static List<ChosenSession> read(String text, Duration length) {
        return text.lines().map(line -> readOne(line, length)).toList();
    }

    private static ChosenSession readOne(String line, Duration length) {
        String[] part = line.split(" ", 4);
        return new ChosenSession(
                new BookingId(UUID.fromString(part[0])),
                new MemberId(UUID.fromString(part[1])),
                TimeRange.of(Instant.parse(part[2]), length),
                Confirmation.valueOf(part[3]));
    }
}
