package org.duologue.bootstrap.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.duologue.application.Duologue;
import org.duologue.application.enrollment.EndEnrollment;
import org.duologue.application.enrollment.Enroll;
import org.duologue.application.enrollment.PauseEnrollment;
import org.duologue.application.wallet.AssignCredits;
import org.duologue.bootstrap.demo.Cast.Person;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Cycle;

/** The year itself: who enrolls when, what they book, and what else happens. The same every time, relative to now. */
final class Year {

    private static final int WEEKS = 52;
    private static final long SEED = 20_260_101;

    private final Duologue duologue;
    private final Practice practice;
    private final WalkingClock clock;
    private final Instant now;
    private final Timeline timeline = new Timeline();
    private final Random random = new Random(SEED);

    Year(Duologue duologue, Practice practice, WalkingClock clock, Instant now) {
        this.duologue = duologue;
        this.practice = practice;
        this.clock = clock;
        this.now = now;
    }

    /** When the story begins that ends at the instant. */
    static Instant beginning(Instant now) {
        return now.truncatedTo(ChronoUnit.HOURS).minus(Duration.ofDays(7L * WEEKS));
    }

    /** Lives through it. */
    void live() {
        AppointmentId call = practice.appointment("Coaching call", 60, 15);
        AppointmentId checkIn = practice.appointment("Check-in", 25, 5);
        ProgramId leadership = practice.program(
                "Leadership",
                "For people who lead for the first time: two conversations a week to think aloud.",
                call,
                2,
                Cycle.WEEKLY,
                Practice.upTo(4));
        ProgramId career = practice.program(
                "Career change",
                "Four long conversations a month, at your own pace.",
                call,
                4,
                Cycle.MONTHLY,
                new CarryOver.CarryAll());
        ProgramId onboarding = practice.program(
                "First hundred days",
                "Six short check-ins for a new job.",
                checkIn,
                6,
                Cycle.ONE_TIME,
                new CarryOver.CarryAll());
        enroll(51, Cast.JONAS, leadership, Cast.INGRID, 7);
        enroll(48, Cast.PRIYA, career, Cast.AMARA, 10);
        enroll(44, Cast.LIAM, leadership, Cast.INGRID, 8);
        enroll(40, Cast.NOOR, leadership, Cast.INGRID, 6);
        enroll(33, Cast.MEI, career, Cast.TOMAS, 9);
        enroll(27, Cast.SOFIA, onboarding, Cast.TOMAS, 14);
        enroll(21, Cast.KOFI, leadership, Cast.AMARA, 7);
        enroll(14, Cast.NOOR, career, Cast.AMARA, 11);
        enroll(9, Cast.ELENA, leadership, Cast.INGRID, 6);
        enroll(4, Cast.MARCUS, onboarding, Cast.TOMAS, 7);
        askFirst();
        timeline.run(clock, now);
    }

    /** A programme in which the coach decides about sessions: one is asked for, and waits. */
    private void askFirst() {
        AppointmentId sparring = practice.onRequest("Sparring", 50, 10);
        ProgramId program = practice.program(
                "Sparring",
                "Before something big: propose a few times, and your coach picks one.",
                sparring,
                3,
                Cycle.MONTHLY,
                new CarryOver.CarryAll());
        timeline.at(weeksAgo(0.3), () -> enrollOnce(Cast.NOOR, program, Cast.INGRID));
    }

    private void enrollOnce(Person person, ProgramId program, Person coach) {
        Actor student = practice.actor(person);
        List<MemberId> with = List.of(practice.actor(coach).member());
        EnrollmentId enrollment = duologue.enrollments()
                .enroll(new Enroll(practice.owner(), program, student.member(), with, Optional.empty()));
        Student life = new Student(duologue, timeline, random, student, enrollment, practice.actor(coach));
        Instant from = now.plus(Duration.ofDays(3));
        timeline.at(weeksAgo(0.1), () -> life.propose(from, from.plus(Duration.ofDays(9))));
    }

    private Instant weeksAgo(double weeks) {
        Duration before = Duration.ofHours(Math.round(weeks * 7 * 24));
        return now.atZone(ZoneId.of(Cast.OWNER.zone()))
                .truncatedTo(ChronoUnit.DAYS)
                .withHour(10)
                .toInstant()
                .minus(before);
    }

    private void enroll(int weeksAgo, Person person, ProgramId program, Person coach, int everyDays) {
        Instant at = weeksAgo(weeksAgo).plus(Duration.ofMinutes(random.nextInt(300)));
        timeline.at(at, () -> {
            Actor student =
                    Optional.ofNullable(practice.actor(person)).orElseGet(() -> practice.join(person, Role.STUDENT));
            Enroll command = new Enroll(
                    practice.owner(),
                    program,
                    student.member(),
                    List.of(practice.actor(coach).member()),
                    Optional.empty());
            EnrollmentId enrollment = duologue.enrollments().enroll(command);
            Student life = new Student(duologue, timeline, random, student, enrollment, practice.actor(coach));
            life.bookEvery(everyDays, at.plus(Duration.ofHours(1)));
            planFor(person, life);
        });
    }

    private void planFor(Person person, Student life) {
        if (person.equals(Cast.LIAM)) {
            timeline.at(weeksAgo(6), () -> {
                life.stop();
                duologue.enrollments().end(new EndEnrollment(practice.owner(), life.enrollment(), true));
            });
        } else if (person.equals(Cast.KOFI)) {
            timeline.at(weeksAgo(2.5), () -> {
                life.stop();
                duologue.enrollments().pause(new PauseEnrollment(practice.owner(), life.enrollment()));
            });
        } else if (person.equals(Cast.NOOR)) {
            timeline.at(weeksAgo(3), () -> assign(life, 2, "For the workshop in autumn"));
            timeline.at(weeksAgo(0.5), () -> bookAhead(life));
            timeline.at(weeksAgo(0.2), () -> askForMore(life));
        }
    }

    private void assign(Student life, int credits, String reason) {
        duologue.wallets().assignCredits(new AssignCredits(practice.owner(), life.enrollment(), credits, reason));
    }

    /** So that whoever looks around as a coach has something to answer: one request, in the first coaching. */
    private void askForMore(Student life) {
        if (duologue.creditRequestQueries().waiting(practice.owner()) == 0) {
            life.ask(2, "Two talks before the board meets");
        }
    }

    /** So that whoever looks around as a student has something ahead. */
    private void bookAhead(Student life) {
        Instant from = now.plus(Duration.ofDays(2));
        life.bookBetween(clock.instant(), from, from.plus(Duration.ofDays(5)));
        life.bookBetween(clock.instant(), from.plus(Duration.ofDays(5)), from.plus(Duration.ofDays(11)));
    }
}
