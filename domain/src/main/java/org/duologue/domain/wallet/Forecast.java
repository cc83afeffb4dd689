package org.duologue.domain.wallet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What becomes of a wallet if nothing else happens: the wallet itself is settled from one thing that time does to the
 * next, so that no rule stands here a second time.
 *
 * @param from the moment from which it looks ahead
 * @param available what can be spent then
 * @param events what time does, in its order
 * @param until the first instant of which it says nothing any more
 */
public record Forecast(Instant from, int available, List<Event> events, Instant until) {

    /**
     * What time does to a wallet at one instant.
     *
     * @param ended credits that end unused
     * @param renewed credits of the next allocation
     * @param releasedHeld held credits that become available again
     * @param skipped whether an allocation does not come since the wallet is paused
     * @param balance what can be spent after it
     */
    public record Event(Instant at, int ended, int renewed, int releasedHeld, boolean skipped, int balance) {

        public Event {
            Objects.requireNonNull(at, "at");
        }

        private static Event of(Instant at, List<Entry> written, Wallet.State after) {
            return new Event(
                    at,
                    sum(written, EntryKind.EXPIRE),
                    written.stream()
                            .filter(entry -> isAllocation(entry, after))
                            .mapToInt(Entry::amount)
                            .sum(),
                    sum(written, EntryKind.RELEASE),
                    written.stream().anyMatch(entry -> entry.kind() == EntryKind.PERIOD_SKIPPED),
                    after.available());
        }

        private static boolean isAllocation(Entry entry, Wallet.State wallet) {
            return entry.kind() == EntryKind.GRANT
                    && wallet.lot(entry.lot()).orElseThrow().source() == LotSource.RENEWAL;
        }

        private static int sum(List<Entry> written, EntryKind kind) {
            return written.stream()
                    .filter(entry -> entry.kind() == kind)
                    .mapToInt(Entry::amount)
                    .sum();
        }
    }

    public Forecast {
        Objects.requireNonNull(from, "from");
        events = List.copyOf(events);
        Objects.requireNonNull(until, "until");
    }

    /**
     * Looks ahead from {@code now}.
     *
     * @param most how many events are told at most, 1 or more
     * @param horizon nothing at or after it is told
     */
    public static Forecast of(Wallet wallet, Instant now, int most, Instant horizon) {
        Wallet.State first = wallet.at(now);
        List<Event> events = new ArrayList<>();
        Wallet.State state = first;
        Optional<Instant> next = state.nextEventAt().filter(horizon::isAfter);
        while (next.isPresent() && events.size() < most) {
            long written = state.tally().entries();
            state = Wallet.restore(state).at(next.get());
            List<Entry> since = state.entries().stream()
                    .filter(entry -> entry.seq() > written)
                    .toList();
            events.add(Event.of(next.get(), since, state));
            next = state.nextEventAt().filter(horizon::isAfter);
        }
        return new Forecast(first.asOf(), first.available(), events, next.orElse(horizon));
    }

    /** The next instant at which credits end unused, if it is among the events. */
    public Optional<Event> nextEnd() {
        return events.stream().filter(event -> event.ended() > 0).findFirst();
    }
}
