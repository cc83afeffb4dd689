package org.duologue.application.booking;

import static org.duologue.application.testing.Leadership.BERLIN;
import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.duologue.application.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.BeforeTry;
import org.duologue.application.scheduling.AvailabilitySettings;
import org.duologue.application.scheduling.SetAvailability;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.Refusals;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.IllnessRefusal;

@Label("F10: what is cancelled when a coach is ill")
class IllnessProperties {

    private final Map<BookingId, Instant> booked = new LinkedHashMap<>();
    private MemoryWorld world;
    private Leadership it;

    @BeforeTry
    void openDayAndNight() {
        booked.clear();
        world = new MemoryWorld(MONDAY);
        it = Leadership.in(world, 200);
        AvailabilitySettings always = AvailabilitySettings.workdays("Europe/Berlin", "00:00", "23:00");
        it.duologue()
                .scheduling()
                .setAvailability(new SetAvailability(it.coach(), it.coach().member(), always));
    }

    private ReportIllness ill(LocalDate from, LocalDate to) {
        return new ReportIllness(it.coach(), it.coach().member(), from, to, "flu");
    }

    @Property(tries = 50)
    @Label("F10, F2: it is every session that starts on one of the days and has not begun; as quoted, once, all or"
            + " none")
    void agreesWithModel(
            @ForAll @LongRange(min = 0, max = 1 << 30) long seed,
            @ForAll @IntRange(min = 0, max = 12) int first,
            @ForAll @IntRange(min = 0, max = 9) int more) {
        Random random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            Instant start = MONDAY.plus(Duration.ofHours(random.nextInt(14 * 24)));
            Refusals.of(() -> it.book(start).forEach(id -> booked.put(id, start)));
        }
        List<Instant> starts = new ArrayList<>(booked.values());
        Instant edge = starts.get(random.nextInt(starts.size())).plusMillis(random.nextInt(3) - 1L);
        world.clock().set(edge.isBefore(MONDAY) ? MONDAY : edge);
        LocalDate from = LocalDate.ofInstant(world.clock().instant(), BERLIN).plusDays(first - 3L);
        LocalDate to = from.plusDays(Math.max(more, 3 - first));
        List<BookingId> expected = booked.entrySet().stream()
                .filter(session -> isHit(session.getValue(), from, to))
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
        int before = it.credits();
        IllnessQuote quote = it.duologue().bookingQueries().quoteIllness(ill(from, to));
        assertEquals(expected, quote.sessions().stream().map(BookingView::id).toList());
        assertEquals(expected, it.duologue().bookings().reportIllness(ill(from, to)));
        assertEquals(before + expected.size(), it.credits());
        assertEquals(quote.creditsBack(), expected.size());
        assertEquals(List.of(), it.duologue().bookings().reportIllness(ill(from, to)));
    }

    private boolean isHit(Instant start, LocalDate from, LocalDate to) {
        LocalDate day = LocalDate.ofInstant(start, BERLIN);
        return !day.isBefore(from)
                && !day.isAfter(to)
                && world.clock().instant().isBefore(start);
    }

    @Example
    @Label("F10: 100 sessions are cancelled at once; 101 are refused, and none of them is cancelled")
    void bound() {
        LocalDate last = LocalDate.parse("2026-01-20");
        List<Instant> times = LocalDate.parse("2026-01-06")
                .datesUntil(last.plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() < 6)
                .flatMap(day -> IntStream.range(0, 10).mapToObj(i -> berlin("%sT%02d:00".formatted(day, 2 * i))))
                .toList();
        for (int i = 0; i < 100; i += 20) {
            it.book(times.subList(i, i + 20).toArray(Instant[]::new));
        }
        it.book(times.get(100));
        ReportIllness all = ill(LocalDate.parse("2026-01-05"), last);
        IllnessRefusal.TooManySessions refusal = refused(
                IllnessRefusal.TooManySessions.class,
                () -> it.duologue().bookings().reportIllness(all));
        assertEquals(new IllnessRefusal.TooManySessions(101, 100), refusal);
        assertEquals(
                refusal,
                it.duologue().bookingQueries().quoteIllness(all).refusal().orElseThrow());
        assertEquals(99, it.credits());
        ReportIllness fewer = ill(LocalDate.parse("2026-01-05"), last.minusDays(1));
        assertEquals(100, it.duologue().bookings().reportIllness(fewer).size());
    }
}
