package org.duologue.application.testing;

import static org.duologue.application.testing.Leadership.BERLIN;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The statement of {@link CreditYear}, worked out by hand: an entry a line, in Berlin's time. */
final class YearTable {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

    private static final String LINES = """
        01-31 10:00 GRANT ENROLLMENT +4 = 4
        02-08 12:00 SPEND ENROLLMENT -1 = 3
        02-08 12:00 SPEND ENROLLMENT -1 = 2
        02-09 12:00 REFUND ENROLLMENT +1 = 3
        02-28 10:00 CARRY_OUT ENROLLMENT -2 = 1
        02-28 10:00 EXPIRE ENROLLMENT -1 = 0
        02-28 10:00 GRANT CARRY +2 = 2
        02-28 10:00 GRANT RENEWAL +4 = 6
        03-16 12:00 SPEND CARRY -1 = 5
        03-31 10:00 CARRY_OUT CARRY -1 = 4
        03-31 10:00 CARRY_OUT RENEWAL -1 = 3
        03-31 10:00 EXPIRE RENEWAL -3 = 0
        03-31 10:00 GRANT CARRY +2 = 2
        03-31 10:00 GRANT RENEWAL +4 = 6
        03-31 12:00 REFUND CARRY +1 = 7
        03-31 12:00 CARRY_OUT CARRY -1 = 6
        03-31 12:00 GRANT REISSUE +1 = 7
        04-14 12:00 EXPIRE REISSUE -1 = 6
        04-30 10:00 CARRY_OUT CARRY -2 = 4
        04-30 10:00 EXPIRE RENEWAL -4 = 0
        04-30 10:00 GRANT CARRY +2 = 2
        04-30 10:00 PERIOD_SKIPPED RENEWAL 0 = 2
        05-10 10:00 GRANT ADMIN +3 = 5
        05-31 10:00 CARRY_OUT CARRY -2 = 3
        05-31 10:00 GRANT CARRY +2 = 5
        05-31 10:00 GRANT RENEWAL +4 = 9
        06-01 10:00 EXPIRE ADMIN -2 = 7
        06-03 12:00 SPEND CARRY -1 = 6
        06-03 12:00 SPEND CARRY -1 = 5
        06-03 12:00 SPEND RENEWAL -1 = 4
        06-08 09:00 REFUND CARRY +1 = 5
        06-30 10:00 CARRY_OUT CARRY -1 = 4
        06-30 10:00 CARRY_OUT RENEWAL -1 = 3
        06-30 10:00 EXPIRE RENEWAL -2 = 1
        06-30 10:00 GRANT CARRY +2 = 3
        06-30 10:00 GRANT RENEWAL +1 = 4
        07-07 10:00 GRANT RENEWAL +1 = 5
        07-14 10:00 GRANT RENEWAL +1 = 6
        07-21 10:00 GRANT RENEWAL +1 = 7
        07-28 10:00 GRANT RENEWAL +1 = 8
        08-04 10:00 PERIOD_SKIPPED RENEWAL 0 = 8
        08-11 10:00 PERIOD_SKIPPED RENEWAL 0 = 8
        08-18 10:00 PERIOD_SKIPPED RENEWAL 0 = 8
        08-25 10:00 GRANT RENEWAL +1 = 9
        09-01 10:00 GRANT RENEWAL +1 = 10
        09-08 10:00 GRANT RENEWAL +5 = 15
        09-20 12:00 SPEND RENEWAL -1 = 14
        09-20 12:00 SPEND RENEWAL -1 = 13
        10-08 10:00 EXPIRE RENEWAL -3 = 10
        10-08 10:00 GRANT RENEWAL +5 = 15
        10-20 12:00 SPEND RENEWAL -1 = 14
        11-08 10:00 EXPIRE RENEWAL -4 = 10
        11-08 10:00 GRANT RENEWAL +5 = 15
        11-30 12:00 SPEND RENEWAL -1 = 14
        11-30 12:00 SPEND RENEWAL -1 = 13
        12-01 12:00 EXPIRE RENEWAL -3 = 10
        12-01 12:00 EXPIRE ADMIN -1 = 9
        12-01 12:00 EXPIRE CARRY -2 = 7
        12-01 12:00 EXPIRE RENEWAL -1 = 6
        12-01 12:00 EXPIRE RENEWAL -1 = 5
        12-01 12:00 EXPIRE RENEWAL -1 = 4
        12-01 12:00 EXPIRE RENEWAL -1 = 3
        12-01 12:00 EXPIRE RENEWAL -1 = 2
        12-01 12:00 EXPIRE RENEWAL -1 = 1
        12-01 12:00 EXPIRE RENEWAL -1 = 0
        12-01 12:00 REFUND RENEWAL +1 = 1
        12-01 12:00 EXPIRE RENEWAL -1 = 0
        """;

    private YearTable() {}

    static String written() {
        return LINES;
    }

    /** These entries, written in the same way. */
    static String written(List<YearSteps.Line> lines) {
        return lines.stream().map(YearTable::line).collect(Collectors.joining());
    }

    private static String line(YearSteps.Line line) {
        return "%s %s %s = %d\n"
                .formatted(
                        MINUTE.format(line.at().atZone(BERLIN)),
                        line.what(),
                        line.change() == 0 ? "0" : "%+d".formatted(line.change()),
                        line.balance());
    }
}
