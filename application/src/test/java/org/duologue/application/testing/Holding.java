package org.duologue.application.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.booking.FreeTimesQuestion;
import org.duologue.application.booking.HeldTimeView;
import org.duologue.application.booking.HoldTimes;
import org.duologue.application.booking.OfferedTime;
import org.duologue.application.enrollment.Enroll;
import org.duologue.application.program.CreateProgram;
import org.duologue.application.program.ProgramSettings;
import org.duologue.application.scheduling.AppointmentSettings;
import org.duologue.application.scheduling.ChangeAppointment;
import org.duologue.application.scheduling.HoldSettings;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.RequestHold;
import org.duologue.domain.shared.Cycle;

/** What one does about held times of the student of a {@link Leadership}. */
public record Holding(Leadership it) {

    /** Sets how sessions come about, for how many minutes times are held, and whether requests keep theirs. */
    public void keeping(Confirmation how, int minutes, RequestHold requests) {
        AppointmentSettings now = it.duologue()
                .schedulingQueries()
                .appointment(it.owner(), it.appointment())
                .settings();
        it.duologue()
                .scheduling()
                .changeAppointment(new ChangeAppointment(
                        it.owner(),
                        it.appointment(),
                        now.with(how, new HoldSettings(minutes, requests)),
                        Optional.empty()));
    }

    /** The command by which somebody holds these times for the student. */
    public HoldTimes holding(Actor by, Instant... starts) {
        return new HoldTimes(
                by,
                it.enrollment(),
                Optional.of(it.coach().member()),
                it.sessionType(),
                List.of(starts),
                Optional.empty());
    }

    /** Holds by the student. */
    public void hold(Instant... starts) {
        it.duologue().slotHolds().hold(holding(it.student(), starts));
    }

    /** What is held for the student now. */
    public List<HeldTimeView> views() {
        return it.duologue().slotHoldQueries().held(it.student(), it.enrollment());
    }

    /** The starts of that. */
    public List<Instant> held() {
        return views().stream().map(hold -> hold.time().start()).toList();
    }

    /** The question about the week from an instant on. */
    public FreeTimesQuestion week(Instant from) {
        return new FreeTimesQuestion(
                it.enrollment(), it.coach().member(), it.sessionType(), from, from.plus(Duration.ofDays(7)));
    }

    /** The time that starts then, if it is offered to the student. */
    public Optional<OfferedTime> offered(Instant start) {
        return it.duologue().bookingQueries().freeTimes(it.student(), week(start)).stream()
                .filter(time -> time.start().equals(start))
                .findFirst();
    }

    /** The command by which somebody books these times for the student. */
    public BookSessions booking(Actor by, Instant... starts) {
        return new BookSessions(by, it.enrollment(), it.coach().member(), it.sessionType(), List.of(starts));
    }

    /** The same student in another programme of the same appointment. */
    public Holding second() {
        ProgramId program = it.duologue()
                .programs()
                .createProgram(new CreateProgram(
                        it.owner(),
                        ProgramSettings.usual(
                                "Second",
                                it.appointment(),
                                5,
                                Cycle.WEEKLY,
                                List.of(it.coach().member()))));
        EnrollmentId theirs = it.duologue()
                .enrollments()
                .enroll(new Enroll(it.owner(), program, it.student().member()));
        return new Holding(new Leadership(
                it.duologue(),
                it.owner(),
                it.coach(),
                it.student(),
                it.appointment(),
                it.sessionType(),
                program,
                theirs));
    }
}
