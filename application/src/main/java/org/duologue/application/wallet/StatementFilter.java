package org.duologue.application.wallet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duologue.application.wallet.spi.WalletHistory.Which;

/**
 * Which entries of a statement are wanted.
 *
 * @param groups those of these groups; none means all of them
 * @param from those that took effect then or later
 * @param before those that took effect earlier
 */
public record StatementFilter(Set<EntryGroup> groups, Optional<Instant> from, Optional<Instant> before) {

    /** Every entry. */
    public static final StatementFilter ALL = new StatementFilter(Set.of(), Optional.empty(), Optional.empty());

    public StatementFilter {
        groups = groups.isEmpty() ? Set.copyOf(EnumSet.allOf(EntryGroup.class)) : Set.copyOf(groups);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(before, "before");
    }

    /** Those of these groups on these days in the zone, the first and the last one included. */
    public static StatementFilter days(
            Set<EntryGroup> groups, Optional<LocalDate> first, Optional<LocalDate> last, ZoneId zone) {
        return new StatementFilter(
                groups,
                first.map(day -> day.atStartOfDay(zone).toInstant()),
                last.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()));
    }

    Which which() {
        return Which.of(
                groups.stream().flatMap(group -> group.kinds().stream()).collect(Collectors.toSet()), from, before);
    }
}
