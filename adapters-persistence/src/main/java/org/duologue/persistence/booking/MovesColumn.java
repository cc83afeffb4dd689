package org.duologue.persistence.booking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duologue.domain.booking.Move;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.TimeRange;

/**
 * The moves of a booking in one column, in order, one on each line: from when to when it was, from when to when it was
 * then, when it was moved and by whom, with blanks between.
 */
final class MovesColumn {

    private MovesColumn() {}

    static String write(List<Move> moves) {
        return moves.stream().map(MovesColumn::write).collect(Collectors.joining("\n"));
    }

    private static String write(Move move) {
        return String.join(
                " ",
                move.from().start().toString(),
                move.from().end().toString(),
                move.to().start().toString(),
                move.to().end().toString(),
                move.at().toString(),
                move.by().value().toString());
    }

    static List<Move> read(String text) {
        return text.lines().map(MovesColumn::readOne).toList();
    }

    private static Move readOne(String line) {
        String[] part = line.split(" ", 6);
        return new Move(
                new TimeRange(Instant.parse(part[0]), Instant.parse(part[1])),
                new TimeRange(Instant.parse(part[2]), Instant.parse(part[3])),
                Instant.parse(part[4]),
                new MemberId(UUID.fromString(part[5])));
    }
}
