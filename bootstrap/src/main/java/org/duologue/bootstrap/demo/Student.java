package org.duologue.bootstrap.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.duologue.application.Duologue;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.booking.BookableView;
import org.duologue.application.booking.BookingView;
import org.duologue.application.booking.CancelSession;
import org.duologue.application.booking.FreeTimesQuestion;
import org.duologue.application.booking.MarkNoShow;
import org.duologue.application.booking.MoveSession;
import org.duologue.application.booking.OfferedTime;
import org.duologue.application.booking.RequestSession;
import org.duologue.application.enrollment.AskForCredits;
import org.duologue.domain.booking.Absent;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingStatus;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.shared.TimeRange;

/** A student at work in one enrollment: books what is free, sometimes changes their mind, rarely does not come. */
final class Student {

    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOVED_PERCENT = 15;
    private static final int CANCELLED_PERCENT = 10;
    private static final int MISSED_PERCENT = 4;
    private static final int COACH_MISSED_PERCENT = 2;

    private final Duologue duologue;
    private final Timeline timeline;
    private final Random random;
    private final Actor student;
    private final EnrollmentId enrollment;
    private final Actor coach;
    private boolean busy = true;

    Student(Duologue duologue, Timeline timeline, Random random, Actor student, EnrollmentId enrollment, Actor coach) {
        this.duologue = duologue;
        this.timeline = timeline;
        this.random = random;
        this.student = student;
        this.enrollment = enrollment;
        this.coach = coach;
    }

    EnrollmentId enrollment() {
        return enrollment;
    }

    /** Books every so many days from now on. */
    void bookEvery(int days, Instant now) {
        if (busy) {
            bookBetween(now, now.plus(DAY.multipliedBy(2)), now.plus(DAY.multipliedBy(9)));
            Instant next = now.plus(DAY.multipliedBy(days)).plus(Duration.ofMinutes(random.nextInt(600) - 300L));
            timeline.at(next, () -> bookEvery(days, next));
        }
    }

    /** Books nothing any more. */
    void stop() {
        busy = false;
    }

    /** Books a free time between these, if there is one and it is paid for. */
    void bookBetween(Instant now, Instant from, Instant to) {
        if (duologue.walletQueries().wallet(student, enrollment).available() == 0) {
            return;
        }
        free(from, to, Optional.empty()).ifPresent(time -> {
            BookSessions wish = new BookSessions(student, enrollment, coach.member(), type(), List.of(time.start()));
            BookingId booked = duologue.bookings().book(wish).get(0);
            changeMind(now, booked);
            timeline.at(time.end(), () -> attend(booked));
        });
    }

    /** Asks those who lead for credits. */
    void ask(int credits, String reason) {
        duologue.creditRequests().ask(new AskForCredits(student, enrollment, credits, reason));
    }

    /** Proposes the first, the last and a time in the middle of those that are free between these. */
    void propose(Instant from, Instant to) {
        List<OfferedTime> free = duologue.bookingQueries()
                .freeTimes(
                        student,
                        new FreeTimesQuestion(
                                enrollment, Optional.of(coach.member()), type(), from, to, Optional.empty()));
        List<Instant> starts = Stream.of(0, free.size() / 2, free.size() - 1)
                .filter(at -> at >= 0 && at < free.size())
                .map(at -> free.get(at).start())
                .distinct()
                .toList();
        duologue.bookingRequests().request(new RequestSession(student, enrollment, coach.member(), type(), starts));
    }

    private SessionTypeId type() {
        BookableView bookable = duologue.bookingQueries().bookable(student, enrollment);
        return bookable.sessionTypes().get(0).id();
    }

    private Optional<TimeRange> free(Instant from, Instant to, Optional<BookingId> moving) {
        Optional<MemberId> with = Optional.of(coach.member());
        List<OfferedTime> times = duologue.bookingQueries()
                .freeTimes(student, new FreeTimesQuestion(enrollment, with, type(), from, to, moving));
        return times.isEmpty()
                ? Optional.empty()
                : Optional.of(times.get(random.nextInt(times.size())).time());
    }

    /** Within hours, long before any cutoff, so that nothing stands against it. */
    private void changeMind(Instant now, BookingId booked) {
        int chance = random.nextInt(100);
        Instant soon = now.plus(Duration.ofMinutes(20L + random.nextInt(600)));
        if (chance < MOVED_PERCENT) {
            timeline.at(soon, () -> move(booked, soon));
        } else if (chance < MOVED_PERCENT + CANCELLED_PERCENT) {
            timeline.at(soon, () -> cancel(booked));
        }
    }

    private void move(BookingId booked, Instant now) {
        if (busy) {
            Instant from = now.plus(DAY.multipliedBy(3));
            free(from, from.plus(DAY.multipliedBy(7)), Optional.of(booked))
                    .ifPresent(time -> duologue.bookings().move(new MoveSession(student, booked, time.start())));
        }
    }

    /** Notes at the end of a session who did not come, which happens now and then; one that was moved waits for it. */
    private void attend(BookingId booked) {
        BookingView session = duologue.bookingQueries().booking(coach, booked);
        Instant end = session.time().end();
        if (session.status() != BookingStatus.CONFIRMED) {
            return;
        }
        if (session.upcoming()) {
            timeline.at(end, () -> attend(booked));
            return;
        }
        int chance = random.nextInt(100);
        if (chance < MISSED_PERCENT + COACH_MISSED_PERCENT) {
            Absent absent = chance < MISSED_PERCENT ? Absent.STUDENT : Absent.COACH;
            duologue.bookings().markNoShow(new MarkNoShow(coach, booked, absent));
        }
    }

    private void cancel(BookingId booked) {
        if (busy) {
            duologue.bookings().cancel(new CancelSession(student, booked, "Something came up at work"));
        }
    }
}
