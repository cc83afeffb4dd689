package org.duologue.application.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.Refusals;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.booking.BookingRequestStatus;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.shared.TimeRange;

/** A coach, three students who ask for sessions, and what must hold whatever they do. */
final class Inbox {

    private static final int CREDITS = 4;
    private static final PageRequest ALL = PageRequest.first(200);
    private static final Instant FIRST = Leadership.berlin("2026-01-06T09:00");

    private final MemoryWorld world = new MemoryWorld(Leadership.MONDAY);
    private final List<Leadership> students = new ArrayList<>();
    private final List<BookingRequestId> asked = new ArrayList<>();
    private final List<BookingId> booked = new ArrayList<>();
    private int ended;

    Inbox(int cost) {
        Leadership first = Leadership.in(world, CREDITS);
        first.deciding(Confirmation.REQUEST, cost);
        students.add(first);
        students.add(first.another("Ann"));
        students.add(first.another("Ben"));
    }

    /** A wall hour of one of the first three days, on the appointment's grid. */
    private static Instant hour(int n) {
        return FIRST.plus(Duration.ofHours(24L * (n % 3) + n / 3 % 8));
    }

    /** Does one thing; whether it was refused does not matter, but what it leaves does. */
    void does(Step step) {
        Leadership it = students.get(step.who() % students.size());
        Refusals.of(() -> {
            switch (step.what()) {
                case ASK ->
                    asked.add(it.ask(step.hours().stream().map(Inbox::hour).toArray(Instant[]::new)));
                case CONFIRM -> confirm(step);
                case DECLINE ->
                    request(step).ifPresent(id -> it.duologue()
                            .bookingRequests()
                            .decline(new DeclineBookingRequest(it.coach(), id, "no")));
                case WITHDRAW ->
                    request(step).ifPresent(id -> it.duologue()
                            .bookingRequests()
                            .withdraw(new WithdrawBookingRequest(owner(id).student(), id)));
                case BOOK ->
                    booked.addAll(it.duologue()
                            .bookings()
                            .book(new BookSessions(
                                    it.coach(),
                                    it.enrollment(),
                                    it.coach().member(),
                                    it.sessionType(),
                                    List.of(hour(step.hours().get(0))))));
                case MOVE ->
                    session(step).ifPresent(id -> it.duologue()
                            .bookings()
                            .move(new MoveSession(
                                    it.coach(), id, hour(step.hours().get(0)))));
                case CANCEL ->
                    session(step)
                            .ifPresent(id -> it.duologue().bookings().cancel(new CancelSession(it.coach(), id, "")));
                case WAIT -> world.clock().pass(Duration.ofMinutes(step.who() * 53L));
                case TO_AN_END ->
                    request(step).ifPresent(id -> goTo(view(id).expiresAt().plusMillis(step.who() % 3 - 1)));
                case JOBS -> world.runDue();
            }
        });
    }

    private void goTo(Instant then) {
        if (then.isAfter(world.clock().instant())) {
            world.clock().set(then);
        }
    }

    /** What was open by the clock with that time left becomes one session; nothing else does. */
    private void confirm(Step step) {
        request(step).ifPresent(id -> {
            BookingRequestView before = view(id);
            Instant start = hour(step.hours().get(0));
            boolean could = before.status() == BookingRequestStatus.OPEN
                    && before.proposals().stream()
                            .anyMatch(p -> p.time().start().equals(start) && !p.struck());
            Leadership it = students.get(0);
            booked.add(it.duologue().bookingRequests().confirm(new ConfirmBookingRequest(it.coach(), id, start)));
            assertTrue(could, () -> "confirmed what had ended: " + before);
        });
    }

    private Optional<BookingRequestId> request(Step step) {
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(asked.get(step.hours().get(0) % asked.size()));
    }

    private Optional<BookingId> session(Step step) {
        return booked.isEmpty() ? Optional.empty() : Optional.of(booked.get(step.who() % booked.size()));
    }

    private BookingRequestView view(BookingRequestId id) {
        return students.get(0)
                .duologue()
                .bookingRequestQueries()
                .request(students.get(0).coach(), id);
    }

    private Leadership owner(BookingRequestId id) {
        return students.stream()
                .filter(s -> s.student().member().equals(view(id).student()))
                .findFirst()
                .orElseThrow();
    }

    /** The laws. */
    void check(int cost) {
        List<BookingView> sessions = sessions();
        List<BookingRequestView> all = asked.stream().map(this::view).toList();
        for (Leadership student : students) {
            long open = all.stream()
                    .filter(r -> r.student().equals(student.student().member()))
                    .filter(r -> r.status() == BookingRequestStatus.OPEN)
                    .count();
            long paid = sessions.stream()
                    .filter(s -> s.student().equals(student.student().member()))
                    .count();
            assertEquals(CREDITS - cost * (open + paid), student.credits(), "E2: reserved = captured + released");
        }
        all.forEach(request -> check(request, sessions));
        for (int i = 0; i < sessions.size(); i++) {
            for (int j = i + 1; j < sessions.size(); j++) {
                assertFalse(sessions.get(i).time().overlaps(sessions.get(j).time()), "B30");
            }
        }
        int now = (int) all.stream()
                .filter(r -> r.status() != BookingRequestStatus.OPEN)
                .count();
        assertTrue(now >= ended, "what has ended stays so");
        ended = now;
    }

    private void check(BookingRequestView request, List<BookingView> sessions) {
        boolean confirmed = request.status() == BookingRequestStatus.CONFIRMED;
        assertEquals(
                confirmed,
                request.answer().flatMap(BookingRequestView.Answer::booking).isPresent());
        if (request.status() != BookingRequestStatus.OPEN) {
            return;
        }
        Instant now = world.clock().instant();
        TimeRange first = request.proposals().get(0).time();
        assertTrue(now.isBefore(first.start()), "an unanswered request never survives its earliest time");
        request.proposals().stream()
                .filter(p -> !p.struck())
                .forEach(p -> assertTrue(
                        sessions.stream().noneMatch(s -> s.time().overlaps(p.time())), "B23: what is taken is struck"));
    }

    /** All that are not cancelled. */
    private List<BookingView> sessions() {
        Leadership it = students.get(0);
        BookingQueries queries = it.duologue().bookingQueries();
        List<BookingView> all = new ArrayList<>(
                queries.upcoming(it.coach(), BookingFilter.ALL, ALL).items());
        queries.past(it.coach(), BookingFilter.ALL, ALL).items().stream()
                .filter(s -> s.status().takesTime())
                .forEach(all::add);
        return all;
    }

    /** What can happen. */
    enum What {
        ASK,
        CONFIRM,
        DECLINE,
        WITHDRAW,
        BOOK,
        MOVE,
        CANCEL,
        WAIT,
        TO_AN_END,
        JOBS
    }

    /**
     * One thing that happens.
     *
     * @param hours at least one
     */
    record Step(What what, int who, List<Integer> hours) {}
}
