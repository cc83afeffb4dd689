package org.duologue.web.booking;

import static org.duologue.web.booking.Chosen.choosing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.duologue.application.booking.BookableView;
import org.duologue.application.booking.BookingQueries;
import org.duologue.application.booking.FreeTimesQuestion;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Entered;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The free times of a month")
class FreeCalendarTest {

    private static final ZoneId KIRITIMATI = ZoneId.of("Pacific/Kiritimati");
    /** One can book sixty days ahead, up to the evening of Tuesday 31 March in Berlin, the morning of 1 April there. */
    private static final Instant NOW = Instant.parse("2026-01-30T08:00:00Z");

    private final MemoryWorld world = new MemoryWorld(NOW);
    private final Leadership it = Leadership.in(world, 10);

    private FreeCalendar calendar(Entered entered) {
        BookingQueries asked = it.duologue().bookingQueries();
        BookableView bookable = asked.bookable(it.student(), it.enrollment());
        FreeTimesQuestion question =
                new FreeTimesQuestion(it.enrollment(), it.coach().member(), it.sessionType(), NOW, NOW.plusSeconds(1));
        return FreeCalendar.ask(
                new AskedQueries(asked, it.student()),
                question,
                Sought.of(entered, KIRITIMATI),
                bookable.until(),
                Shown.reader(it.student(), "Stella", KIRITIMATI.getId(), NOW, Locale.ENGLISH));
    }

    @Test
    @DisplayName(
            "B33, E3, E5: it reaches as far as the coach's last day does in the reader's zone, into the next month")
    void lastDayElsewhere() {
        LocalDate last = LocalDate.parse("2026-04-01");
        FreeCalendar april = calendar(choosing("month", "2026-04"));
        assertEquals(YearMonth.of(2026, 4), april.month());
        assertEquals(Set.of(last), april.freeDays());
        assertEquals(last, april.last());
        assertFalse(calendar(choosing("day", "2026-04-01")).times().isEmpty());
        assertEquals(
                YearMonth.of(2026, 4), calendar(choosing("month", "2026-05")).month(), "no further");
    }
}
