package org.duologue.domain.wallet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.RenewalPolicy;

@Label("Schedules of renewals")
@Domain(WalletArbitraries.class)
@Domain(DomainContext.Global.class)
class ScheduleProperties {

    @Property
    @Label("C-S1: the first boundary is the anchor")
    void anchor(@ForAll Schedule schedule) {
        assertEquals(schedule.start(), schedule.boundary(0));
    }

    @Property
    @Label("C-S2: boundaries increase")
    void increasing(@ForAll Schedule schedule, @ForAll @IntRange(max = 60) int k) {
        assertTrue(schedule.boundary(k).isBefore(schedule.boundary(k + 1)));
    }

    @Property
    @Label("S1.25, S1.27, B3, C-S3, C-S6: the anchor's wall clock and day, or the month's last, by the rules of the"
            + " zone")
    void calendar(@ForAll Schedule schedule) {
        Cycle cycle = schedule.policy().cycle();
        for (int k = 0; k <= 40; k++) {
            assertEquals(CalendarOracle.boundary(schedule.start(), schedule.zone(), cycle, k), schedule.boundary(k));
        }
    }

    @Property
    @Label("C-S4: a period contains its begin and not its end")
    void periods(@ForAll Schedule schedule) {
        for (int k = 0; k <= 40; k++) {
            assertEquals(k, schedule.periodAt(schedule.boundary(k)));
            assertEquals(k, schedule.periodAt(schedule.boundary(k + 1).minusMillis(1)));
        }
        assertEquals(-1, schedule.periodAt(schedule.start().minusMillis(1)));
    }

    @Property
    @Label("C-S5: twelve months are a year")
    void years(@ForAll Schedule schedule, @ForAll @IntRange(max = 8) int year) {
        assertEquals(
                cycling(schedule, Cycle.YEARLY).boundary(year),
                cycling(schedule, Cycle.MONTHLY).boundary(12L * year));
    }

    private static Schedule cycling(Schedule schedule, Cycle cycle) {
        RenewalPolicy policy = new RenewalPolicy(cycle, Credits.of(1), new CarryOver.Reset());
        return new Schedule(0, policy, schedule.start(), schedule.zone());
    }

    @Property(tries = 100)
    @Label("C-S7: neither the machine's zone nor its language matters")
    void defaults(@ForAll Schedule schedule, @ForAll @IntRange(max = 40) int k) {
        Instant here = schedule.boundary(k);
        assertEquals(here, under("America/New_York", "ar-SA-u-nu-arab", () -> schedule.boundary(k)));
        assertEquals(here, under("Asia/Kolkata", "th-TH-u-ca-buddhist", () -> schedule.boundary(k)));
        assertEquals(here, under("UTC", "en-US", () -> schedule.boundary(k)));
    }

    private static Instant under(String zone, String language, Supplier<Instant> work) {
        TimeZone oldZone = TimeZone.getDefault();
        Locale oldLocale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(zone)));
            Locale.setDefault(Locale.forLanguageTag(language));
            return work.get();
        } finally {
            TimeZone.setDefault(oldZone);
            Locale.setDefault(oldLocale);
        }
    }

    @Example
    @Label("C-X10: an anchor in the second hour 2 of an autumn night stays where it is")
    void secondHour() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Instant second = Instant.parse("2027-10-31T01:30:00Z");
        Schedule weekly =
                new Schedule(0, new RenewalPolicy(Cycle.WEEKLY, Credits.of(1), new CarryOver.Reset()), second, berlin);
        assertEquals(second, weekly.boundary(0));
        assertEquals(0, weekly.periodAt(second));
        assertEquals(-1, weekly.periodAt(second.minusSeconds(3600)));
        assertEquals(LocalDateTime.of(2027, 11, 7, 2, 30).atZone(berlin).toInstant(), weekly.boundary(1));
    }

    @Example
    @Label("C-X07: in a week whose boundary the clocks skip, the period begins when they do")
    void gap() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Instant start = LocalDateTime.of(2027, 3, 14, 2, 30).atZone(berlin).toInstant();
        Schedule weekly =
                new Schedule(0, new RenewalPolicy(Cycle.WEEKLY, Credits.of(1), new CarryOver.Reset()), start, berlin);
        Instant skipped = Instant.parse("2027-03-28T01:30:00Z");
        assertEquals(1, weekly.periodAt(skipped.minusMillis(1)));
        assertEquals(1, weekly.periodAt(Instant.parse("2027-03-28T01:00:00Z")));
        assertEquals(2, weekly.periodAt(skipped));
    }

    @Example
    @Label("S1.27, C-2.2: one time has period 0 alone")
    void oneTime() {
        Schedule once = new Schedule(
                3, new RenewalPolicy(Cycle.ONE_TIME, Credits.of(1), new CarryOver.Reset()), Purse.T0, ZoneId.of("UTC"));
        assertEquals(0, once.periodAt(Purse.day(5_000)));
        assertEquals(-1, once.periodAt(Purse.day(-1)));
        assertEquals(Purse.T0, once.boundary(0));
        assertThrows(IllegalStateException.class, () -> once.boundary(1));
    }
}
