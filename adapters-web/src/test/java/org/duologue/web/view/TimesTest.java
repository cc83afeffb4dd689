package org.duologue.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.duologue.domain.shared.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("S2.16, E6: times are said in the reader's zone and language, whatever the machine's are")
class TimesTest {

    private static final Times BERLIN =
            Readers.visitor(Locale.ENGLISH, "Europe/Berlin").times();
    private static final Times DEUTSCH =
            Readers.visitor(Locale.GERMAN, "Europe/Berlin").times();
    private static final Times NEW_YORK =
            Readers.visitor(Locale.ENGLISH, "America/New_York").times();
    private static final Instant DEADLINE = Instant.parse("2026-05-14T07:00:00Z");

    @Test
    @DisplayName("weekday, date and 24-hour time; the year only if it is another one")
    void dates() {
        assertEquals("Thu 14 May, 09:00", BERLIN.at(DEADLINE));
        assertEquals("Thu 14 May, 03:00", NEW_YORK.at(DEADLINE));
        assertEquals("Do. 14. Mai, 09:00", DEUTSCH.at(DEADLINE));
        assertEquals("Donnerstag, 14. Mai, 09:00", DEUTSCH.atLong(DEADLINE));
        assertEquals("Fri 1 Jan 2027, 00:00", BERLIN.at(Instant.parse("2026-12-31T23:00:00Z")));
        assertEquals("Thu 31 Dec, 18:00", NEW_YORK.at(Instant.parse("2026-12-31T23:00:00Z")));
        assertEquals("May 2026", BERLIN.month(YearMonth.of(2026, 5)));
    }

    @Test
    @DisplayName("a range says the second day only if it is another one")
    void ranges() {
        assertEquals("Thu 14 May, 09:00 to 09:45", BERLIN.range(DEADLINE, DEADLINE.plusSeconds(2700)));
        Instant late = Instant.parse("2026-05-14T21:30:00Z");
        assertEquals("Thu 14 May, 23:30 to Fri 15 May, 00:15", BERLIN.range(late, late.plusSeconds(2700)));
        assertEquals("Do. 14. Mai, 09:00 bis 09:45", DEUTSCH.range(DEADLINE, DEADLINE.plusSeconds(2700)));
    }

    @Test
    @DisplayName("a time that the clock shows twice says its offset")
    void repeatedHour() {
        assertEquals("02:30 (GMT+2)", BERLIN.time(Instant.parse("2026-10-25T00:30:00Z")));
        assertEquals("02:30 (GMT+1)", BERLIN.time(Instant.parse("2026-10-25T01:30:00Z")));
        assertEquals("03:30", BERLIN.time(Instant.parse("2026-10-25T02:30:00Z")));
    }

    @ParameterizedTest
    @CsvSource({
        "PT30S, less than a minute",
        "PT45M, 45 min",
        "PT60M, 1 h",
        "PT90M, 1 h 30 min",
        "PT42H, 1 day 18 h",
        "PT48H, 2 days",
        "PT48H20M, 2 days",
        "PT23H59M59S, 23 h 59 min"
    })
    @DisplayName("lengths name their two largest units")
    void lengths(Duration length, String said) {
        assertEquals(said, BERLIN.length(length));
    }

    @Test
    @DisplayName("a deadline says how long is left, or since when it is over")
    void deadlines() {
        assertEquals("Thu 14 May, 09:00 (18 h left)", BERLIN.deadline(DEADLINE));
        assertEquals("in 18 h", BERLIN.fromNow(DEADLINE));
        assertEquals("Wed 13 May, 12:00 (over for 3 h)", BERLIN.deadline(Readers.NOW.minus(Duration.ofHours(3))));
        assertEquals("noch 18 Std.", DEUTSCH.left(DEADLINE));
    }

    @Test
    @DisplayName("zones are named by their city and offset")
    void zones() {
        assertEquals("Berlin (GMT+2)", BERLIN.here());
        assertEquals("New York (GMT−4)", NEW_YORK.here());
        assertEquals("Kolkata (GMT+5:30)", BERLIN.place(ZoneId.of("Asia/Kolkata")));
        assertEquals("UTC", BERLIN.place(ZoneId.of("UTC")));
        assertEquals(
                List.of(),
                List.of("", "Mars/Base", "x y").stream()
                        .flatMap(z -> Zones.parse(z).stream())
                        .toList());
    }

    @Test
    @DisplayName("money has its currency's sign and its language's form; whole amounts no fraction")
    void money() {
        Currency euro = Currency.getInstance("EUR");
        assertEquals("€480", new Amounts(Locale.ENGLISH).money(new Money(48_000, euro)));
        assertEquals("€1,234.50", new Amounts(Locale.ENGLISH).money(new Money(123_450, euro)));
        assertEquals("1.234,50\u00a0€", new Amounts(Locale.GERMAN).money(new Money(123_450, euro)));
        assertEquals("¥500", new Amounts(Locale.ENGLISH).money(new Money(500, Currency.getInstance("JPY"))));
        assertEquals("−1", new Amounts(Locale.ENGLISH).signed(-1));
        assertEquals("+1,000", new Amounts(Locale.ENGLISH).signed(1000));
    }
}
