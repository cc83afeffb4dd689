package org.duologue.domain.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** When the sessions of a coach start, to count them by local day and week. Times held for somebody count too. */
final class SessionStarts {

    private final Instant[] ascending;
    private final ZoneId zone;

    SessionStarts(List<BusyTime> busy, ZoneId zone) {
        this.zone = zone;
        this.ascending = busy.stream()
                .filter(time -> time.kind() != BusyKind.EXTERNAL)
                .map(time -> time.range().start())
                .sorted()
                .toArray(Instant[]::new);
    }

    /** How many start within so many local days from this one on. */
    int within(LocalDate first, int days) {
        Instant from = first.atStartOfDay(zone).toInstant();
        Instant to = first.plusDays(days).atStartOfDay(zone).toInstant();
        return BusyIndex.countBefore(ascending, to) - BusyIndex.countBefore(ascending, from);
    }
}
