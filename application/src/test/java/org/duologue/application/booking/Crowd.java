package org.duologue.application.booking;

import static org.duologue.application.testing.Leadership.MONDAY;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.duologue.application.enrollment.Enroll;
import org.duologue.application.program.CreateProgram;
import org.duologue.application.program.ProgramSettings;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.Refusals;
import org.duologue.application.wallet.StatementFilter;
import org.duologue.domain.booking.Absent;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.Refusal;

/**
 * Two students in two programmes of one coach, who book, move and cancel at random while time passes; the coach cancels
 * now and then, or notes that a student did not come.
 */
final class Crowd {

    final MemoryWorld world = new MemoryWorld(MONDAY);
    final List<Leadership> seats = new ArrayList<>();
    final Map<BookingId, Integer> versions = new HashMap<>();
    final Map<EnrollmentId, Integer> spent = new HashMap<>();
    final List<String> noticesExpected = new ArrayList<>();
    private final List<BookingId> booked = new ArrayList<>();
    private final Random random;

    Crowd(long seed) {
        random = new Random(seed);
        Leadership first = Leadership.in(world, 5).withoutReminders();
        Leadership second = first.another("sven");
        seats.addAll(List.of(first, second));
        ProgramId other = first.duologue()
                .programs()
                .createProgram(new CreateProgram(
                        first.owner(),
                        ProgramSettings.usual(
                                "Career",
                                first.appointment(),
                                3,
                                Cycle.WEEKLY,
                                List.of(first.coach().member()))));
        seats.add(in(first, other));
        seats.add(in(second, other));
        seats.forEach(seat -> spent.put(seat.enrollment(), 0));
    }

    private static Leadership in(Leadership it, ProgramId program) {
        EnrollmentId enrollment = it.duologue()
                .enrollments()
                .enroll(new Enroll(it.owner(), program, it.student().member()));
        return new Leadership(
                it.duologue(),
                it.owner(),
                it.coach(),
                it.student(),
                it.appointment(),
                it.sessionType(),
                program,
                enrollment);
    }

    Leadership seat() {
        return seats.get(random.nextInt(seats.size()));
    }

    /** A start on the hour, mostly one that the coach offers. */
    Instant start() {
        Instant day = world.clock().instant().plus(Duration.ofDays(random.nextInt(9)));
        return MONDAY.plus(Duration.ofDays(Duration.between(MONDAY, day).toDays()))
                .plus(Duration.ofHours(random.nextInt(9)))
                .plus(random.nextInt(10) == 0 ? Duration.ofMinutes(15) : Duration.ZERO);
    }

    /** Does one thing at random; answers what it was refused with. */
    Optional<Refusal> step() {
        return switch (random.nextInt(7)) {
            case 0, 1, 2 -> book(seat());
            case 3 -> change(this::move);
            case 4 -> change(this::cancel);
            case 5 -> change(this::missed);
            default -> {
                world.clock().pass(Duration.ofHours(random.nextInt(30)));
                yield Optional.empty();
            }
        };
    }

    private Optional<Refusal> book(Leadership seat) {
        Instant[] starts = random.nextInt(4) == 0 ? new Instant[] {start(), start()} : new Instant[] {start()};
        return Refusals.of(() -> seat.book(starts).forEach(id -> {
            booked.add(id);
            versions.put(id, 0);
            spent.merge(seat.enrollment(), 1, Integer::sum);
            expect("session-booked", id, seat);
        }));
    }

    private interface Change {
        void of(BookingId booking, Leadership seat, Actor by);
    }

    private Optional<Refusal> change(Change change) {
        if (booked.isEmpty()) {
            return Optional.empty();
        }
        BookingId id = booked.get(random.nextInt(booked.size()));
        EnrollmentId enrollment = seats.get(0)
                .duologue()
                .bookingQueries()
                .booking(seats.get(0).owner(), id)
                .enrollment();
        Leadership seat = seats.stream()
                .filter(s -> s.enrollment().equals(enrollment))
                .findFirst()
                .orElseThrow();
        Actor by = random.nextInt(4) == 0 ? seat.coach() : seat.student();
        return Refusals.of(() -> change.of(id, seat, by));
    }

    private void move(BookingId id, Leadership seat, Actor by) {
        seat.duologue().bookings().move(new MoveSession(by, id, start()));
        versions.merge(id, 1, Integer::sum);
        expect("session-moved", id, seat);
    }

    private void cancel(BookingId id, Leadership seat, Actor by) {
        seat.duologue().bookings().cancel(new CancelSession(by, id, ""));
        versions.merge(id, 1, Integer::sum);
        spent.merge(seat.enrollment(), -1, Integer::sum);
        expect("session-cancelled", id, seat);
    }

    /** The student did not come, which changes neither time nor credits. */
    private void missed(BookingId id, Leadership seat, Actor by) {
        seat.duologue().bookings().markNoShow(new MarkNoShow(by, id, Absent.STUDENT));
        versions.merge(id, 1, Integer::sum);
        noticesExpected.add(notice("no-show", id, seat.student()));
    }

    private void expect(String kind, BookingId id, Leadership seat) {
        for (Actor to : List.of(seat.student(), seat.coach())) {
            noticesExpected.add(notice(kind, id, to));
        }
    }

    private String notice(String kind, BookingId id, Actor to) {
        return String.join(
                ".",
                kind,
                id.value().toString(),
                Integer.toString(versions.get(id)),
                to.member().value().toString());
    }

    /** All sessions that are not over or cancelled, as the owner sees them. */
    List<BookingView> upcoming() {
        Leadership it = seats.get(0);
        return it.duologue()
                .bookingQueries()
                .upcoming(it.owner(), BookingFilter.ALL, PageRequest.first(200))
                .items();
    }

    /** Everything that can be seen: sessions of all times, and every wallet with its statement. */
    List<Object> snapshot() {
        Leadership it = seats.get(0);
        PageRequest all = PageRequest.first(200);
        List<Object> seen = new ArrayList<>(upcoming());
        seen.addAll(it.duologue()
                .bookingQueries()
                .past(it.owner(), BookingFilter.ALL, all)
                .items());
        for (Leadership seat : seats) {
            seen.add(seat.duologue().walletQueries().wallet(it.owner(), seat.enrollment()));
            seen.addAll(seat.duologue()
                    .walletQueries()
                    .statement(it.owner(), seat.enrollment(), StatementFilter.ALL, all)
                    .items());
        }
        return seen;
    }
}
