package org.duologue.persistence;

import static org.duologue.application.testing.Leadership.member;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.duologue.application.Duologue;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.enrollment.Enroll;
import org.duologue.application.program.CreateProgram;
import org.duologue.application.program.ProgramSettings;
import org.duologue.application.scheduling.AppointmentSettings;
import org.duologue.application.scheduling.AvailabilitySettings;
import org.duologue.application.scheduling.CreateAppointment;
import org.duologue.application.scheduling.HoldSettings;
import org.duologue.application.scheduling.SetAvailability;
import org.duologue.application.testing.Leadership;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Cycle;

/**
 * Many coaches, each with a programme of half-hour sessions on workdays from 08:00 to 18:00 and with two students who
 * have a thousand credits.
 */
final class Practices {

    private static final int STUDENTS = 2;
    private static final int STARTS_OF_A_DAY = 18;
    private static final int DAYS = 80;
    private static final Instant FIRST = Instant.parse("2026-01-06T07:00:00Z");

    private final Duologue duologue;
    private final List<Practice> practices;

    private record Practice(MemberId coach, SessionTypeId type, List<Actor> students, List<EnrollmentId> enrollments) {}

    private Practices(Duologue duologue, List<Practice> practices) {
        this.duologue = duologue;
        this.practices = practices;
    }

    /** So many in a world without a workspace. */
    static Practices in(JpaWorld world, int coaches) {
        Leadership first = Leadership.in(world, 1);
        return new Practices(
                first.duologue(),
                IntStream.range(0, coaches).mapToObj(i -> practice(first, i)).toList());
    }

    private static Practice practice(Leadership it, int number) {
        Duologue duologue = it.duologue();
        Actor owner = it.owner();
        Actor coach = member(duologue, owner, "Coach", "c" + number + "@acme.example", Role.COACH, "Europe/Berlin");
        List<MemberId> coaches = List.of(coach.member());
        AppointmentId appointment =
                duologue.scheduling().createAppointment(new CreateAppointment(owner, halfHours(coaches)));
        duologue.scheduling()
                .setAvailability(new SetAvailability(
                        coach, coach.member(), AvailabilitySettings.workdays("Europe/Berlin", "08:00", "18:00")));
        ProgramId program = duologue.programs()
                .createProgram(new CreateProgram(
                        owner,
                        ProgramSettings.usual("Programme " + number, appointment, 1_000, Cycle.ONE_TIME, coaches)));
        List<Actor> students = IntStream.range(0, STUDENTS)
                .mapToObj(i -> "s" + number + "-" + i + "@acme.example")
                .map(email -> member(duologue, owner, "Student", email, Role.STUDENT, "Europe/Berlin"))
                .toList();
        List<EnrollmentId> enrollments = students.stream()
                .map(student -> duologue.enrollments().enroll(new Enroll(owner, program, student.member())))
                .toList();
        SessionTypeId type =
                duologue.schedulingQueries().appointment(owner, appointment).firstSessionType();
        return new Practice(coach.member(), type, students, enrollments);
    }

    private static AppointmentSettings halfHours(List<MemberId> coaches) {
        AppointmentSettings usual = AppointmentSettings.usual("Half an hour", 30, coaches);
        return new AppointmentSettings(
                usual.name(),
                "",
                List.of(),
                usual.sessionTypes(),
                coaches,
                0,
                0,
                30,
                120,
                DAYS / 4 * 7 + 7,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                usual.hours(),
                usual.cancelNotice(),
                usual.rescheduleNotice(),
                Optional.empty(),
                "https://meet.example/half",
                Confirmation.INSTANT,
                HoldSettings.USUAL);
    }

    Duologue duologue() {
        return duologue;
    }

    /** Every student looks at what there is to book, as people do before they book. */
    void look() {
        for (Practice practice : practices) {
            for (int i = 0; i < STUDENTS; i++) {
                duologue.bookingQueries()
                        .bookable(
                                practice.students().get(i),
                                practice.enrollments().get(i));
            }
        }
    }

    /** Commands that book every time of a coach once, by one student after the other. */
    List<BookSessions> wishes(int coach) {
        Practice practice = practices.get(coach);
        List<BookSessions> all = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            Instant begin = FIRST.plus(Duration.ofDays(day / 4 * 7L + day % 4));
            for (int start = 0; start < STARTS_OF_A_DAY; start++) {
                all.add(wish(practice, begin.plus(Duration.ofMinutes(30L * start)), all.size() % STUDENTS));
            }
        }
        return all;
    }

    private static BookSessions wish(Practice practice, Instant start, int student) {
        return new BookSessions(
                practice.students().get(student),
                practice.enrollments().get(student),
                Optional.of(practice.coach()),
                practice.type(),
                Optional.empty(),
                List.of(start),
                Optional.of(new CommandId(UUID.randomUUID())));
    }
}
