package org.duologue.application.booking;

import static org.duologue.application.testing.Leadership.MONDAY;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.Refusals;
import org.duologue.domain.booking.Absent;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingStatus;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.Refusal;

/**
 * A student with few credits, whose sessions are booked, moved, cancelled, marked and corrected at random; next to it
 * the naive model of what that comes to: one small record for each session, and a count of credits.
 */
final class Attendance {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final int FREE = 2;

    final MemoryWorld world = new MemoryWorld(MONDAY);
    final Leadership it = Leadership.in(world, FREE).withoutReminders();
    final List<Expected> sessions = new ArrayList<>();
    final List<String> notices = new ArrayList<>();
    private final Random random;

    /** What is expected of a session. */
    static final class Expected {
        final BookingId id;
        Instant start;
        boolean cancelled;
        Absent absent = Absent.NOBODY;
        Optional<Instant> firstMarked = Optional.empty();
        int version;

        Expected(BookingId id, Instant start) {
            this.id = id;
            this.start = start;
        }

        BookingStatus status() {
            return switch (absent) {
                case NOBODY -> cancelled ? BookingStatus.CANCELLED : BookingStatus.CONFIRMED;
                case STUDENT -> BookingStatus.NO_SHOW;
                case COACH -> BookingStatus.COACH_NO_SHOW;
            };
        }

        boolean uses() {
            return !cancelled && absent != Absent.COACH;
        }
    }

    Attendance(long seed) {
        random = new Random(seed);
    }

    Instant now() {
        return world.clock().instant();
    }

    /** Granted so far, less what sessions use. */
    int credits() {
        int granted = FREE * (1 + (int) Duration.between(MONDAY, now()).dividedBy(WEEK));
        return granted - (int) sessions.stream().filter(Expected::uses).count();
    }

    void book() {
        Instant start = MONDAY.plus(
                        Duration.ofDays(Duration.between(MONDAY, now()).toDays() + random.nextInt(4)))
                .plus(Duration.ofHours(random.nextInt(8)));
        Refusals.of(() -> it.book(start).forEach(id -> {
            sessions.add(new Expected(id, start));
            tell("session-booked", id, 0, List.of(it.student(), it.coach()));
        }));
    }

    void move(Expected session) {
        Instant start = session.start.plus(Duration.ofDays(1 + random.nextInt(3)));
        Refusals.of(() -> {
            it.duologue().bookings().move(new MoveSession(it.coach(), session.id, start));
            session.start = start;
            session.version++;
            tell("session-moved", session.id, session.version, List.of(it.student(), it.coach()));
        });
    }

    void cancel(Expected session) {
        Refusals.of(() -> {
            it.duologue().bookings().cancel(new CancelSession(it.coach(), session.id, ""));
            session.cancelled = true;
            session.version++;
            tell("session-cancelled", session.id, session.version, List.of(it.student(), it.coach()));
        });
    }

    /** What marking has to be refused with. */
    Optional<String> verdict(Expected session, Absent absent) {
        if (session.cancelled) {
            return Optional.of("session-not-confirmed");
        }
        if (now().isBefore(session.start)) {
            return Optional.of("session-not-started");
        }
        if (session.absent == absent) {
            return Optional.of("already-marked");
        }
        if (session.firstMarked.map(first -> now().isAfter(first.plus(WEEK))).orElse(false)) {
            return Optional.of("correction-over");
        }
        boolean again = session.absent == Absent.COACH && credits() == 0;
        return again ? Optional.of("insufficient-credits") : Optional.empty();
    }

    Optional<Refusal> mark(Expected session, Absent absent, Actor by) {
        boolean ofCoach = absent == Absent.COACH || session.absent == Absent.COACH;
        return Refusals.of(() -> {
            it.duologue().bookings().markNoShow(new MarkNoShow(by, session.id, absent));
            session.absent = absent;
            session.firstMarked = session.firstMarked.or(() -> Optional.of(now()));
            session.version++;
            String kind = kind(absent);
            boolean coach = ofCoach && !by.equals(it.coach());
            tell(kind, session.id, session.version, coach ? List.of(it.student(), it.coach()) : List.of(it.student()));
        });
    }

    private static String kind(Absent absent) {
        return switch (absent) {
            case NOBODY -> "no-show-corrected";
            case STUDENT -> "no-show";
            case COACH -> "coach-no-show";
        };
    }

    private void tell(String kind, BookingId id, int version, List<Actor> to) {
        to.forEach(one -> notices.add(
                kind + "." + id.value() + "." + version + "." + one.member().value()));
    }

    /** The notices since the last call that are still true. */
    List<String> due() {
        List<String> due = notices.stream()
                .filter(notice ->
                        sessions.stream().anyMatch(s -> notice.contains("." + s.id.value() + "." + s.version + ".")))
                .toList();
        notices.clear();
        return due;
    }

    /** Lets time pass, mostly to the edge of something: a start, or the end of the time for corrections. */
    void pass() {
        Instant next = random.nextInt(3) == 0 || sessions.isEmpty()
                ? now().plus(Duration.ofHours(random.nextInt(60)))
                : edge(any()).plusMillis(random.nextInt(3) - 1L);
        if (next.isAfter(now()) && next.isBefore(MONDAY.plus(WEEK.multipliedBy(11)))) {
            world.clock().set(next);
        }
    }

    private Instant edge(Expected session) {
        return session.firstMarked.map(first -> first.plus(WEEK)).orElse(session.start);
    }

    Expected any() {
        return sessions.get(random.nextInt(sessions.size()));
    }

    Absent absent() {
        return List.of(Absent.values()).get(random.nextInt(3));
    }

    Actor staff() {
        return random.nextBoolean() ? it.owner() : it.coach();
    }

    int dice(int sides) {
        return random.nextInt(sides);
    }
}
