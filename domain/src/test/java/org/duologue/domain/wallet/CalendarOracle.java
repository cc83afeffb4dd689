package org.duologue.domain.wallet;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import org.duologue.domain.shared.Cycle;

/** Boundaries worked out in another way than the wallet does: by months and days, and by the zone's own rules. */
public final class CalendarOracle {

    private CalendarOracle() {}

    /** Where period k begins. */
    public static Instant boundary(Instant start, ZoneId zone, Cycle cycle, int k) {
        if (k == 0) {
            return start;
        }
        LocalDateTime anchor = LocalDateTime.ofInstant(start, zone);
        LocalTime time = anchor.toLocalTime();
        if (cycle == Cycle.WEEKLY) {
            return resolve(anchor.toLocalDate().plusDays(7L * k).atTime(time), zone);
        }
        YearMonth month = YearMonth.from(anchor).plusMonths(cycle == Cycle.MONTHLY ? k : 12L * k);
        int day = Math.min(anchor.getDayOfMonth(), month.lengthOfMonth());
        return resolve(month.atDay(day).atTime(time), zone);
    }

    private static Instant resolve(LocalDateTime local, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            ZoneOffsetTransition gap = zone.getRules().getTransition(local);
            return local.plus(gap.getDuration()).toInstant(gap.getOffsetAfter());
        }
        return local.toInstant(offsets.get(0));
    }
}
