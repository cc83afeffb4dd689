package org.duologue.domain.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.duologue.domain.shared.TimeRange;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to list the free times of one coach (E21): open on workdays from 9 to 17 in Berlin, sessions of 30
 * minutes, 40 of them booked in each 30 days, with a buffer of 5. Beside it the same by hand, on sorted numbers that
 * were made ready before. Medians tell, as a busy machine takes its time out of the means.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 2, time = 1)
@Fork(1)
public class SlotBenchmark {

    private static final Instant NOW = Instant.parse("2026-03-02T00:00:00Z");
    private static final Duration LENGTH = Duration.ofMinutes(30);
    private static final int BUSY_A_MONTH = 40;

    /** How many days are asked for. */
    @Param({"30", "365"})
    public int days;

    /** How many bookings are on file altogether; the rest lies in the years before. */
    @Param({"1000", "10000"})
    public int onFile;

    private TimeRange window;
    private SlotQuestion question;
    private FreeTimes free;
    private HandWrittenSweep sweep;

    /** Fills the coach's calendar. */
    @Setup
    public void fill() {
        window = TimeRange.of(NOW, Duration.ofDays(days));
        Schedule schedule = Schedule.in("Europe/Berlin").workdays("09:00-17:00");
        TimeRules rules = new TimeRules(
                Duration.ZERO,
                Duration.ofMinutes(5),
                LENGTH,
                Duration.ZERO,
                TimeRules.MAX_HORIZON,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                WeeklyHours.NONE);
        List<BusyTime> bookings = bookings();
        question = new SlotQuestion(rules, LENGTH, schedule.availability(), bookings, List.of(), 0, NOW);
        free = new FreeTimes(question);
        sweep = new HandWrittenSweep(schedule.availability().openHours(), bookings, LENGTH, NOW);
        if (!sweep.starts(window)
                .equals(free.slots(window).stream().map(TimeRange::start).toList())) {
            throw new IllegalStateException("the sweep finds other times");
        }
    }

    private List<BusyTime> bookings() {
        List<BusyTime> bookings = new ArrayList<>();
        int ahead = days * BUSY_A_MONTH / 30;
        for (int i = 0; i < onFile; i++) {
            long hours = (i - (onFile - ahead)) * 30L * 24 / BUSY_A_MONTH;
            Instant start = LocalDate.ofInstant(NOW.plus(Duration.ofHours(hours)), ZoneId.of("UTC"))
                    .atTime(8 + i % 8, 0)
                    .atZone(ZoneId.of("Europe/Berlin"))
                    .toInstant();
            bookings.add(
                    new BusyTime(BusyKind.SESSION, TimeRange.of(start, LENGTH), Duration.ZERO, Duration.ofMinutes(5)));
        }
        return bookings;
    }

    /** The free times of the window. */
    @Benchmark
    public List<TimeRange> slots() {
        return free.slots(window);
    }

    /** The same with the bookings as they come from the database, to be put in order first. */
    @Benchmark
    public List<TimeRange> askedAnew() {
        return new FreeTimes(question).slots(window);
    }

    /** The first free time of one coach. */
    @Benchmark
    public Optional<TimeRange> next() {
        return free.next(NOW);
    }

    /** The same window by hand. */
    @Benchmark
    public long[] byHand() {
        return sweep.free(window);
    }
}
