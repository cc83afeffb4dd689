package org.duologue.application.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duologue.application.booking.spi.BookingRepository;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.scheduling.spi.AvailabilityRepository;
import org.duologue.application.scheduling.spi.BusyTimes;
import org.duologue.application.scheduling.spi.BusyTimes.Entry;
import org.duologue.application.scheduling.spi.BusyTimes.Question;
import org.duologue.application.scheduling.spi.BusyTimes.Reading;
import org.duologue.application.scheduling.spi.BusyTimes.Version;
import org.duologue.application.scheduling.spi.ExternalCalendarRepository;
import org.duologue.application.shared.spi.JobKind;
import org.duologue.application.shared.spi.RecurringJobHandler;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.CalendarUid;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.ExternalCalendar;
import org.duologue.domain.scheduling.ExternalCalendar.Copy;
import org.duologue.domain.scheduling.ExternalCalendarId;
import org.duologue.domain.shared.TimeRange;

/**
 * Reads one external calendar, again and again, until it is removed. Sessions of this installation that come back in it
 * keep nobody busy a second time, wherever they stand there: the booking itself says when they are.
 */
public final class ExternalCalendarReading implements RecurringJobHandler {

    /** The kind of the jobs; the key of each is the calendar's id. */
    public static final JobKind JOB = new JobKind("read-external-calendar");

    private static final Duration BACK = Duration.ofDays(1);

    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final MemberRepository members;
    private final AvailabilityRepository availabilities;
    private final ExternalCalendarRepository calendars;
    private final BookingRepository bookings;
    private final BusyTimes busyTimes;

    /** Over these ports. */
    public ExternalCalendarReading(
            UnitOfWork unitOfWork,
            InstantSource clock,
            MemberRepository members,
            AvailabilityRepository availabilities,
            ExternalCalendarRepository calendars,
            BookingRepository bookings,
            BusyTimes busyTimes) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.members = Objects.requireNonNull(members, "members");
        this.availabilities = Objects.requireNonNull(availabilities, "availabilities");
        this.calendars = Objects.requireNonNull(calendars, "calendars");
        this.bookings = Objects.requireNonNull(bookings, "bookings");
        this.busyTimes = Objects.requireNonNull(busyTimes, "busyTimes");
    }

    @Override
    public JobKind kind() {
        return JOB;
    }

    @Override
    public void run(String key, String payload) {
        ExternalCalendarId id = id(key);
        unitOfWork
                .<Optional<Question>>run(() -> calendars.find(id).map(this::question))
                .ifPresent(question -> {
                    Reading reading = busyTimes.read(question);
                    unitOfWork.run(() -> calendars.find(id).ifPresent(calendar -> note(calendar, question, reading)));
                });
    }

    @Override
    public Optional<Instant> next(String key, String payload) {
        return unitOfWork.run(() -> calendars.find(id(key)).map(ExternalCalendar::nextReading));
    }

    private static ExternalCalendarId id(String key) {
        return new ExternalCalendarId(UUID.fromString(key));
    }

    private Question question(ExternalCalendar calendar) {
        Instant now = clock.instant();
        ZoneId zone = zone(calendar.state().coach());
        Optional<Version> known =
                calendar.usableCopy(zone, now).map(copy -> new Version(copy.etag(), copy.lastModified()));
        TimeRange window = new TimeRange(now.minus(BACK), now.plus(ExternalCalendar.REACH));
        return new Question(calendar.state().url(), zone, window, known);
    }

    private ZoneId zone(MemberId coach) {
        return availabilities
                .find(coach)
                .map(availability -> availability.state().zone())
                .orElseGet(() -> members.find(coach).orElseThrow().state().zone());
    }

    private void note(ExternalCalendar calendar, Question question, Reading reading) {
        Instant now = clock.instant();
        if (reading instanceof Reading.Whole whole) {
            Version version = whole.version();
            calendar.read(new Copy(now, question.zone(), version.etag(), version.lastModified()), now);
            calendars.replaceBusy(calendar.state().id(), busy(whole.entries()));
        } else if (reading instanceof Reading.Failed failed) {
            calendar.failed(failed.why(), now);
        } else {
            calendar.unchanged(now);
        }
        calendars.save(calendar);
    }

    private List<TimeRange> busy(List<Entry> entries) {
        Set<BookingId> named = entries.stream()
                .map(entry -> CalendarUid.parse(entry.uid()))
                .flatMap(Optional::stream)
                .map(CalendarUid::booking)
                .collect(Collectors.toSet());
        Set<BookingId> ours = bookings.known(named);
        return TimeRange.merged(entries.stream()
                .filter(entry -> CalendarUid.parse(entry.uid())
                        .filter(uid -> ours.contains(uid.booking()))
                        .isEmpty())
                .map(Entry::time)
                .toList());
    }
}
