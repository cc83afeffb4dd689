package org.duologue.application.testing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.duologue.application.Duologue;
import org.duologue.application.booking.AskForChange;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.booking.RequestSession;
import org.duologue.application.enrollment.Enroll;
import org.duologue.application.notification.SwitchWorkspaceMails;
import org.duologue.application.notification.WantedMails;
import org.duologue.application.people.AddMember;
import org.duologue.application.people.SetUpWorkspace;
import org.duologue.application.program.ChangeProgram;
import org.duologue.application.program.CreateProgram;
import org.duologue.application.program.ProgramSettings;
import org.duologue.application.scheduling.AppointmentSettings;
import org.duologue.application.scheduling.AppointmentSettings.SessionTypeSettings;
import org.duologue.application.scheduling.AvailabilitySettings;
import org.duologue.application.scheduling.ChangeAppointment;
import org.duologue.application.scheduling.CreateAppointment;
import org.duologue.application.scheduling.HoldSettings;
import org.duologue.application.scheduling.SetAvailability;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.shared.Cycle;

/**
 * The first customer: "Coaching call" of 60 minutes on workdays 09:00 to 17:00 in Berlin with 15 minutes after each,
 * changeable until 24 hours before; the programme "Leadership" with free slots every week; a student in New York.
 */
public record Leadership(
        Duologue duologue,
        Actor owner,
        Actor coach,
        Actor student,
        AppointmentId appointment,
        SessionTypeId sessionType,
        ProgramId program,
        EnrollmentId enrollment) {

    /** The coach's zone, and the workspace's. */
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** The Monday on which the stories begin, 09:00 in Berlin. */
    public static final Instant MONDAY = Instant.parse("2026-01-05T08:00:00Z");

    /** Everything set up and the student enrolled, in a world without a workspace. */
    public static Leadership in(World world, int freeSlots) {
        Duologue duologue = world.duologue();
        Actor owner = duologue.people()
                .setUpWorkspace(new SetUpWorkspace("Acme", "Europe/Berlin", "EUR", "Olga", "olga@acme.example"));
        Actor coach = member(duologue, owner, "Carl", "carl@acme.example", Role.COACH, "Europe/Berlin");
        Actor student = member(duologue, owner, "Stella", "stella@acme.example", Role.STUDENT, "America/New_York");
        AppointmentId appointment = duologue.scheduling()
                .createAppointment(new CreateAppointment(owner, settings(List.of(coach.member()))));
        duologue.scheduling()
                .setAvailability(new SetAvailability(
                        coach, coach.member(), AvailabilitySettings.workdays("Europe/Berlin", "09:00", "17:00")));
        ProgramId program = duologue.programs()
                .createProgram(new CreateProgram(
                        owner,
                        ProgramSettings.usual(
                                "Leadership", appointment, freeSlots, Cycle.WEEKLY, List.of(coach.member()))));
        EnrollmentId enrollment = duologue.enrollments().enroll(new Enroll(owner, program, student.member()));
        SessionTypeId type =
                duologue.schedulingQueries().appointment(owner, appointment).firstSessionType();
        return new Leadership(duologue, owner, coach, student, appointment, type, program, enrollment);
    }

    /** The settings of "Coaching call". */
    public static AppointmentSettings settings(List<MemberId> coaches) {
        return new AppointmentSettings(
                "Coaching call",
                "",
                List.of(),
                List.of(new SessionTypeSettings(Optional.empty(), "Coaching call", 60, 1, Optional.empty())),
                coaches,
                0,
                15,
                60,
                120,
                60,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>(),
                24 * 60,
                24 * 60,
                Optional.empty(),
                "https://meet.example/carl",
                Confirmation.INSTANT,
                HoldSettings.USUAL);
    }

    /** Sets how the appointment's sessions come about and how many credits one costs. */
    public void deciding(Confirmation how, int cost) {
        offering(
                how,
                List.of(new SessionTypeSettings(
                        Optional.of(sessionType), "Coaching call", 60, cost, Optional.empty())));
    }

    /** Sets how the appointment's sessions come about and of what types they are. */
    public void offering(Confirmation how, List<SessionTypeSettings> types) {
        change(types, now().meetingPlace(), how);
    }

    /** Sets where the appointment's sessions take place. */
    public void meetingAt(String place) {
        change(now().sessionTypes(), place, now().confirmation());
    }

    private AppointmentSettings now() {
        return duologue.schedulingQueries().appointment(owner, appointment).settings();
    }

    private void change(List<SessionTypeSettings> types, String place, Confirmation how) {
        AppointmentSettings now = now();
        AppointmentSettings next = new AppointmentSettings(
                now.name(),
                now.description(),
                now.coachingTypes(),
                types,
                now.coaches(),
                now.bufferBefore(),
                now.bufferAfter(),
                now.slotStep(),
                now.minimumNotice(),
                now.horizonDays(),
                now.perDayCap(),
                now.perWeekCap(),
                now.openCap(),
                now.hours(),
                now.cancelNotice(),
                now.rescheduleNotice(),
                now.price(),
                place,
                how,
                now.holds());
        duologue.scheduling().changeAppointment(new ChangeAppointment(owner, appointment, next, Optional.empty()));
    }

    /** Has this coach confirm every session, or leave it to the appointment. */
    public void confirming(MemberId who, boolean every) {
        AvailabilitySettings now =
                duologue.schedulingQueries().availability(owner, who).settings();
        duologue.scheduling().setAvailability(new SetAvailability(owner, who, now.confirming(every)));
    }

    /** Sets where this coach meets students, wherever the appointment does not say. */
    public void meetingAt(MemberId who, String place) {
        AvailabilitySettings now =
                duologue.schedulingQueries().availability(owner, who).settings();
        duologue.scheduling().setAvailability(new SetAvailability(owner, who, now.meetingAt(place)));
    }

    /** Sets what a student may do with a session after the cutoff. */
    public void late(LatePolicy policy) {
        ProgramSettings now = duologue.programQueries().program(owner, program).settings();
        ProgramSettings next = new ProgramSettings(
                now.type(),
                now.name(),
                now.description(),
                now.price(),
                now.bookingEnabled(),
                now.appointment(),
                now.freeSlots(),
                now.cycle(),
                now.carryOver(),
                now.additionalSessions(),
                now.additionalCap(),
                now.acceptsBalance(),
                Optional.of(policy),
                Optional.of(policy),
                now.coaches());
        duologue.programs().changeProgram(new ChangeProgram(owner, program, next, Optional.empty()));
    }

    /** The command by which the student asks for another time of a session, or without one that it be cancelled. */
    public AskForChange change(BookingId session, Optional<Instant> start, String reason) {
        return new AskForChange(student, session, start, reason);
    }

    /** The command by which the student asks for one of these times. */
    public RequestSession asking(Instant... starts) {
        return new RequestSession(student, enrollment, coach.member(), sessionType, List.of(starts));
    }

    /** Asks by the student. */
    public BookingRequestId ask(Instant... starts) {
        return duologue.bookingRequests().request(asking(starts));
    }

    /** A new active member, ready to act. */
    public static Actor member(Duologue duologue, Actor by, String name, String email, Role role, String zone) {
        MemberId id = duologue.people().addMember(new AddMember(by, name, email, role, zone));
        return duologue.peopleQueries().actorFor(id);
    }

    /** Another student in the same programme. */
    public Leadership another(String name) {
        Actor other = member(duologue, owner, name, name + "@acme.example", Role.STUDENT, "Europe/Berlin");
        EnrollmentId theirs = duologue.enrollments().enroll(new Enroll(owner, program, other.member()));
        return new Leadership(duologue, owner, coach, other, appointment, sessionType, program, theirs);
    }

    /** Sends no reminders: for histories in which only what changes is told. */
    public Leadership withoutReminders() {
        WantedMails changes = new WantedMails(true, true, false, false);
        duologue.notifications().switchWorkspaceMails(new SwitchWorkspaceMails(owner, changes));
        return this;
    }

    /** The command by which the student books these times. */
    public BookSessions booking(Instant... starts) {
        return new BookSessions(student, enrollment, coach.member(), sessionType, List.of(starts));
    }

    /** Books by the student. */
    public List<BookingId> book(Instant... starts) {
        return duologue.bookings().book(booking(starts));
    }

    /** The student's credits. */
    public int credits() {
        return duologue.walletQueries().wallet(student, enrollment).available();
    }

    /** A wall time in Berlin. */
    public static Instant berlin(String dateTime) {
        return LocalDateTime.parse(dateTime).atZone(BERLIN).toInstant();
    }
}
