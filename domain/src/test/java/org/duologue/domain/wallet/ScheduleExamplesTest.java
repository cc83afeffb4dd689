package org.duologue.domain.wallet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.duologue.domain.shared.Cycle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Worked examples of schedules")
class ScheduleExamplesTest {

    @ParameterizedTest(name = "{0}: {1} from {2} in {3}, boundary {4} is {5}")
    @DisplayName("Boundaries")
    @CsvSource({
        "C-X01, MONTHLY, 2027-01-31T10:00, Europe/Berlin, 1, 2027-02-28T09:00:00Z",
        "C-X01, MONTHLY, 2027-01-31T10:00, Europe/Berlin, 2, 2027-03-31T08:00:00Z",
        "C-X01, MONTHLY, 2027-01-31T10:00, Europe/Berlin, 3, 2027-04-30T08:00:00Z",
        "C-X01, MONTHLY, 2027-01-31T10:00, Europe/Berlin, 4, 2027-05-31T08:00:00Z",
        "C-X01, MONTHLY, 2027-01-31T10:00, Europe/Berlin, 5, 2027-06-30T08:00:00Z",
        "C-X02, MONTHLY, 2028-01-31T10:00, Europe/Berlin, 1, 2028-02-29T09:00:00Z",
        "C-X02, MONTHLY, 2028-01-31T10:00, Europe/Berlin, 2, 2028-03-31T08:00:00Z",
        "C-X03, MONTHLY, 2027-01-30T10:00, Europe/Berlin, 1, 2027-02-28T09:00:00Z",
        "C-X03, MONTHLY, 2027-01-30T10:00, Europe/Berlin, 2, 2027-03-30T08:00:00Z",
        "C-X03, MONTHLY, 2027-01-30T10:00, Europe/Berlin, 3, 2027-04-30T08:00:00Z",
        "C-X06, WEEKLY, 2027-03-22T10:00, Europe/Berlin, 1, 2027-03-29T08:00:00Z",
        "C-X06, WEEKLY, 2027-03-22T10:00, Europe/Berlin, 2, 2027-04-05T08:00:00Z",
        "C-X07, WEEKLY, 2027-03-14T02:30, Europe/Berlin, 1, 2027-03-21T01:30:00Z",
        "C-X07, WEEKLY, 2027-03-14T02:30, Europe/Berlin, 2, 2027-03-28T01:30:00Z",
        "C-X07, WEEKLY, 2027-03-14T02:30, Europe/Berlin, 3, 2027-04-04T00:30:00Z",
        "C-X09, MONTHLY, 2027-01-31T02:30, Europe/Berlin, 9, 2027-10-31T00:30:00Z",
        "C-X12, MONTHLY, 2027-01-30T23:30, UTC, 1, 2027-02-28T23:30:00Z",
        "C-X12, MONTHLY, 2027-01-31T00:30, Europe/Berlin, 1, 2027-02-27T23:30:00Z",
    })
    void boundaries(String id, Cycle cycle, LocalDateTime start, String zone, int k, Instant expected) {
        ZoneId zoneId = ZoneId.of(zone);
        Schedule schedule = new Schedule(
                0, Purse.policy(cycle, 1, Purse.ALL), start.atZone(zoneId).toInstant(), zoneId);
        assertEquals(expected, schedule.boundary(k), id);
    }
}
