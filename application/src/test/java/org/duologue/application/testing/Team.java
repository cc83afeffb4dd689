package org.duologue.application.testing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.booking.RequestSession;
import org.duologue.application.enrollment.Enroll;
import org.duologue.application.program.CreateProgram;
import org.duologue.application.program.ProgramSettings;
import org.duologue.application.scheduling.AppointmentSettings;
import org.duologue.application.scheduling.AvailabilitySettings;
import org.duologue.application.scheduling.AvailabilitySettings.Hours;
import org.duologue.application.scheduling.ChangeAppointment;
import org.duologue.application.scheduling.HoldSettings;
import org.duologue.application.scheduling.SetAvailability;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.shared.Cycle;

/**
 * Two coaches for one student: Carl on workdays from 9 to 17 and Cora from 14 to 20, both in Berlin. They give
 * "Coaching call" with a start every quarter of an hour, in the programme "Team".
 *
 * @param it the first customer, with Carl
 * @param enrollment the student's in "Team"
 */
public record Team(Leadership it, MemberId carl, MemberId cora, ProgramId program, EnrollmentId enrollment) {

    /** Of the first customer. */
    public static Team of(Leadership it) {
        Actor second =
                Leadership.member(it.duologue(), it.owner(), "Cora", "cora@acme.example", Role.COACH, "Europe/Berlin");
        MemberId carl = it.coach().member();
        MemberId cora = second.member();
        it.duologue()
                .scheduling()
                .setAvailability(new SetAvailability(
                        second, cora, AvailabilitySettings.workdays("Europe/Berlin", "14:00", "20:00")));
        change(it, List.of(carl, cora), List.of(), Optional.empty(), new TreeMap<>());
        ProgramId program = it.duologue()
                .programs()
                .createProgram(new CreateProgram(
                        it.owner(),
                        ProgramSettings.usual("Team", it.appointment(), 100, Cycle.WEEKLY, List.of(carl, cora))));
        EnrollmentId enrollment = it.duologue()
                .enrollments()
                .enroll(new Enroll(it.owner(), program, it.student().member()));
        return new Team(it, carl, cora, program, enrollment);
    }

    /** The student's coaching in "Team", by Carl. */
    public Leadership led() {
        return ledBy(it.coach());
    }

    /** The student's coaching in "Team", by this one of the two. */
    public Leadership ledBy(Actor coach) {
        return new Leadership(
                it.duologue(),
                it.owner(),
                coach,
                it.student(),
                it.appointment(),
                it.sessionType(),
                program,
                enrollment);
    }

    /** Sets how many sessions a student has ahead at most, and the appointment's own hours. */
    public void limit(Optional<Integer> openCap, SortedMap<DayOfWeek, List<Hours>> hours) {
        change(it, List.of(carl, cora), settings().coachingTypes(), openCap, hours);
    }

    /** Sets what sessions can be about. */
    public void about(String... coachingTypes) {
        AppointmentSettings now = settings();
        change(it, List.of(carl, cora), List.of(coachingTypes), now.openCap(), now.hours());
    }

    private static void change(
            Leadership it,
            List<MemberId> coaches,
            List<String> coachingTypes,
            Optional<Integer> openCap,
            SortedMap<DayOfWeek, List<Hours>> hours) {
        AppointmentSettings now = settings(it);
        AppointmentSettings next = new AppointmentSettings(
                now.name(),
                now.description(),
                coachingTypes,
                now.sessionTypes(),
                coaches,
                now.bufferBefore(),
                now.bufferAfter(),
                15,
                now.minimumNotice(),
                now.horizonDays(),
                now.perDayCap(),
                now.perWeekCap(),
                openCap,
                hours,
                now.cancelNotice(),
                now.rescheduleNotice(),
                now.price(),
                now.meetingPlace(),
                Confirmation.INSTANT,
                HoldSettings.USUAL);
        it.duologue()
                .scheduling()
                .changeAppointment(new ChangeAppointment(it.owner(), it.appointment(), next, Optional.empty()));
    }

    private static AppointmentSettings settings(Leadership it) {
        return it.duologue()
                .schedulingQueries()
                .appointment(it.owner(), it.appointment())
                .settings();
    }

    /** What "Coaching call" says now. */
    public AppointmentSettings settings() {
        return settings(it);
    }

    /** Another student in "Team". */
    public Team another(String name) {
        Leadership other = it.another(name);
        EnrollmentId theirs = it.duologue()
                .enrollments()
                .enroll(new Enroll(it.owner(), program, other.student().member()));
        return new Team(other, carl, cora, program, theirs);
    }

    /** The command by which the student books these times with whoever is free. */
    public BookSessions withAny(Instant... starts) {
        return new BookSessions(
                it.student(),
                enrollment,
                Optional.empty(),
                it.sessionType(),
                Optional.empty(),
                List.of(starts),
                Optional.empty());
    }

    /** The command by which the student asks whoever is free for one of these times. */
    public RequestSession askingAny(Instant... starts) {
        return new RequestSession(
                it.student(),
                enrollment,
                Optional.empty(),
                it.sessionType(),
                Optional.empty(),
                List.of(starts),
                Optional.empty());
    }
}
