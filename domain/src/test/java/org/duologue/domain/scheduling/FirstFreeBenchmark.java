package org.duologue.domain.scheduling;

import java.time.Duration;
import java.time.Instant;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The first free time over 1,000 coaches, each with 60 bookings ahead and nothing free in the first week. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 2, time = 1)
@Fork(1)
public class FirstFreeBenchmark {

    private static final Instant NOW = Instant.parse("2026-03-02T00:00:00Z");

    private final List<SlotQuestion> questions = new ArrayList<>();
    private final List<FreeTimes> calendars = new ArrayList<>();

    /** Fills the calendars. */
    @Setup
    public void fill() {
        for (int coach = 0; coach < 1_000; coach++) {
            List<BusyTime> busy = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                Instant start = NOW.plus(Duration.ofMinutes(coach % 60 + 165L * i));
                busy.add(BusyTime.plain(BusyKind.SESSION, TimeRange.of(start, Duration.ofMinutes(150))));
            }
            Schedule schedule = Schedule.in("Europe/Berlin")
                    .workdays("09:00-17:00")
                    .length(60)
                    .step(30);
            questions.add(new SlotQuestion(
                    schedule.rules(), Duration.ofHours(1), schedule.availability(), busy, List.of(), 0, NOW));
        }
        questions.forEach(question -> calendars.add(new FreeTimes(question)));
    }

    /** The first of all free times, with the bookings in order already. */
    @Benchmark
    public Optional<TimeRange> firstOfAll() {
        return calendars.stream()
                .map(free -> free.next(NOW))
                .flatMap(Optional::stream)
                .min(TimeRange::compareTo);
    }

    /** The same with the bookings as they come from the database, to be put in order first. */
    @Benchmark
    public Optional<TimeRange> askedAnew() {
        return questions.stream()
                .map(question -> new FreeTimes(question).next(NOW))
                .flatMap(Optional::stream)
                .min(TimeRange::compareTo);
    }
}
