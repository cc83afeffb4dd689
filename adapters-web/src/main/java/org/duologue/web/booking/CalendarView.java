package org.duologue.web.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duologue.application.booking.OfferedTime;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.TimeRange;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.Zones;
import org.duologue.web.view.part.Month;
import org.duologue.web.view.part.Option;
import org.duologue.web.view.part.Slots;

/**
 * Draws a calendar of free times.
 *
 * @param calendar what is free
 * @param likely the zones to offer first: the reader's own, the browser's, the coach's
 * @param many whether several times can be chosen
 */
record CalendarView(FreeCalendar calendar, List<ZoneId> likely, boolean many) {

    /**
     * The model.
     *
     * @param explain says what stands against a start
     */
    CalendarModel model(Function<Instant, List<Refusal>> explain) {
        Reader reader = calendar.reader();
        Optional<LocalDate> day = calendar.day();
        List<OfferedTime> times = calendar.times();
        Clashes clashes = new Clashes(reader);
        Optional<TimeRange> next = times.isEmpty() ? calendar.nextFree() : Optional.empty();
        return new CalendarModel(
                month(),
                day.map(LocalDate::toString).orElse(""),
                day.map(reader.times()::day).orElse(""),
                step(day.map(d -> d.minusDays(1))
                        .filter(d -> !d.isBefore(reader.times().today()))),
                step(day.map(d -> d.plusDays(1)).filter(d -> !d.isAfter(calendar.last()))),
                slots(times, clashes),
                clashes.all(times),
                times.isEmpty() ? none(next) : "",
                next.map(time -> step(Optional.of(reader.times().date(time.start())))),
                zones(),
                kept(times),
                calendar.sought().why().map(reader.times()::time).orElse(""),
                reasons(explain),
                many);
    }

    private Month month() {
        Reader reader = calendar.reader();
        Set<LocalDate> chosen =
                calendar.sought().chosen().stream().map(reader.times()::date).collect(Collectors.toSet());
        Month.Facts facts = new Month.Facts(
                calendar.month(),
                calendar.freeDays(),
                chosen,
                calendar.day(),
                YearMonth.from(reader.times().today()),
                YearMonth.from(calendar.last()));
        return Month.of(facts, reader);
    }

    private CalendarModel.Step step(Optional<LocalDate> day) {
        return new CalendarModel.Step(
                day.map(LocalDate::toString).orElse(""),
                day.map(calendar.reader().times()::day).orElse(calendar.reader().text("booking.noDay")));
    }

    private String none(Optional<TimeRange> next) {
        Reader reader = calendar.reader();
        return next.map(time -> reader.text("booking.nextFree", "time", time.start()))
                .orElseGet(() -> reader.text("booking.nothingFree", "until", calendar.last()));
    }

    private List<Slots> slots(List<OfferedTime> times, Clashes clashes) {
        return Stream.of("morning", "afternoon", "evening")
                .map(part -> new Slots(
                        calendar.reader().text("booking." + part),
                        times.stream()
                                .filter(offer -> part.equals(part(offer.time())))
                                .map(offer -> slot(offer, clashes))
                                .toList()))
                .filter(slots -> !slots.slots().isEmpty())
                .toList();
    }

    private String part(TimeRange time) {
        int hour = time.start().atZone(calendar.reader().zone()).getHour();
        return hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
    }

    private Slots.Slot slot(OfferedTime offer, Clashes clashes) {
        Reader reader = calendar.reader();
        Instant start = offer.time().start();
        boolean mine = calendar.sought().chosen().contains(start);
        return new Slots.Slot(
                reader.times().iso(start), reader.times().time(start), mine, mine ? "" : clashes.reason(offer));
    }

    private List<String> kept(List<OfferedTime> shown) {
        return calendar.sought().chosen().stream()
                .filter(start ->
                        shown.stream().noneMatch(offer -> offer.time().start().equals(start)))
                .map(calendar.reader().times()::iso)
                .toList();
    }

    private List<Option> zones() {
        Reader reader = calendar.reader();
        Set<ZoneId> offered = new LinkedHashSet<>(likely);
        offered.add(reader.zone());
        List<Option> options = new ArrayList<>();
        offered.forEach(zone -> options.add(option(zone)));
        Zones.choices().stream().filter(zone -> !offered.contains(zone)).forEach(zone -> options.add(option(zone)));
        return options;
    }

    private Option option(ZoneId zone) {
        Reader reader = calendar.reader();
        return Option.of(zone.getId(), reader.times().place(zone)).chosen(zone.equals(reader.zone()));
    }

    private List<String> reasons(Function<Instant, List<Refusal>> explain) {
        if (calendar.sought().why().isEmpty()) {
            return List.of();
        }
        Reader reader = calendar.reader();
        LocalDate day = calendar.day().orElse(reader.times().today());
        LocalDateTime local = day.atTime(calendar.sought().why().get());
        List<ZoneOffset> offsets = reader.zone().getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            return List.of(reader.text("booking.skippedHour"));
        }
        List<String> said = explain.apply(local.toInstant(offsets.get(0))).stream()
                .map(refusal -> RefusalText.of(refusal, reader).detail())
                .distinct()
                .toList();
        return said.isEmpty() ? List.of(reader.text("booking.notMissing")) : said;
    }
}
