package org.duologue.mail.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duologue.domain.people.Language;
import org.duologue.domain.shared.TimeRange;

@Label("E6: times in mails")
class TimesProperties {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final TimeRange HOUR_REPEATED = Samples.hour("2026-10-25T00:30:00Z");

    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm '('VV, O')'", Locale.ENGLISH);
    private static final DateTimeFormatter GERMAN =
            DateTimeFormatter.ofPattern("EEEE, d. MMMM uuuu, HH:mm 'Uhr ('VV, O')'", Locale.GERMAN);

    private static Instant parse(Language language, String text) {
        return ZonedDateTime.parse(text, language == Language.DE ? GERMAN : ENGLISH)
                .toInstant();
    }

    private static Times times(Language language, String zone) {
        return new Times(Phrases.in(language), ZoneId.of(zone));
    }

    @Property(tries = 500)
    @Label("can be read back as the same instant, in every language and zone, also where the clock repeats an hour")
    void roundTrip(@ForAll Language language, @ForAll("zones") String zone, @ForAll("minutes") Instant at) {
        assertEquals(
                at,
                parse(language, times(language, zone).at(at)),
                times(language, zone).at(at));
    }

    @Property(tries = 200)
    @Label("both ends of a range can be read back")
    void ranges(@ForAll Language language, @ForAll("zones") String zone, @ForAll("minutes") Instant start) {
        TimeRange range = TimeRange.of(start, Duration.ofMinutes(90));
        String text = times(language, zone).range(range);
        String to = language == Language.DE ? " bis " : " to ";
        String left = text.substring(0, text.indexOf(to));
        String right = text.substring(text.indexOf(to) + to.length());
        if (left.endsWith(")")) {
            assertEquals(range.start(), parse(language, left));
            assertEquals(range.end(), parse(language, right));
        } else {
            String day = left.substring(0, left.lastIndexOf(", ") + 2);
            String unit = right.substring(right.indexOf(language == Language.DE ? " Uhr" : " ("));
            assertEquals(range.start(), parse(language, left + unit));
            assertEquals(range.end(), parse(language, day + right));
        }
    }

    @Example
    @Label("are said as weekday, date, time and zone")
    void examples() {
        assertEquals(
                "Friday 15 May 2026, 09:00 to 10:00 (Europe/Berlin, GMT+2)",
                times(Language.EN, "Europe/Berlin").range(Samples.FRIDAY));
        assertEquals(
                "Freitag, 15. Mai 2026, 03:00 bis 04:00 Uhr (America/New_York, GMT-4)",
                times(Language.DE, "America/New_York").range(Samples.FRIDAY));
        assertEquals(
                "Friday 15 May 2026, 12:45 (Asia/Kathmandu, GMT+5:45)",
                times(Language.EN, "Asia/Kathmandu").at(Samples.FRIDAY.start()));
        assertEquals(
                "Friday 15 May, 21:00 (GMT+14)",
                times(Language.EN, "Pacific/Kiritimati").brief(Samples.FRIDAY.start()));
    }

    @Example
    @Label("name both days or both offsets where they differ")
    void nights() {
        assertEquals(
                "Sunday 25 October 2026, 02:30 (Europe/Berlin, GMT+2) to "
                        + "Sunday 25 October 2026, 02:30 (Europe/Berlin, GMT+1)",
                times(Language.EN, "Europe/Berlin").range(HOUR_REPEATED));
        assertEquals(
                "Freitag, 15. Mai 2026, 23:30 Uhr (Europe/Berlin, GMT+2) bis "
                        + "Samstag, 16. Mai 2026, 00:30 Uhr (Europe/Berlin, GMT+2)",
                times(Language.DE, "Europe/Berlin").range(Samples.hour("2026-05-15T21:30:00Z")));
    }

    @Example
    @Label("of another zone differ if its clock differs during the range")
    void otherZone() {
        Times berlin = new Times(Phrases.in(Language.EN), BERLIN);
        assertFalse(berlin.differs(ZoneId.of("Europe/Vienna"), Samples.FRIDAY));
        assertTrue(berlin.differs(ZoneId.of("America/New_York"), Samples.FRIDAY));
        assertTrue(berlin.differs(ZoneId.of("Africa/Algiers"), HOUR_REPEATED));
        assertFalse(berlin.differs(ZoneId.of("Africa/Algiers"), Samples.hour("2026-10-25T03:00:00Z")));
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of(Arrays.asList(
                "Europe/Berlin",
                "America/New_York",
                "Asia/Kathmandu",
                "Pacific/Kiritimati",
                "America/St_Johns",
                "Australia/Lord_Howe",
                "UTC",
                "+05:30",
                "Africa/Monrovia"));
    }

    @Provide
    Arbitrary<Instant> minutes() {
        long start = Instant.parse("2024-01-01T00:00:00Z").getEpochSecond() / 60;
        Arbitrary<Long> any = Arbitraries.longs().between(start, start + 10L * 366 * 24 * 60);
        long night = Instant.parse("2026-10-25T00:00:00Z").getEpochSecond() / 60;
        Arbitrary<Long> nights = Arbitraries.longs().between(night - 180, night + 36 * 60);
        return Arbitraries.oneOf(any, nights).map(minute -> Instant.ofEpochSecond(minute * 60));
    }
}
