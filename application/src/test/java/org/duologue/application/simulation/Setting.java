package org.duologue.application.simulation;

import static org.duologue.application.testing.Leadership.member;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duologue.application.Duologue;
import org.duologue.application.Ports;
import org.duologue.application.enrollment.Enroll;
import org.duologue.application.people.SetUpWorkspace;
import org.duologue.application.program.CreateProgram;
import org.duologue.application.program.ProgramSettings;
import org.duologue.application.scheduling.AvailabilitySettings;
import org.duologue.application.scheduling.CreateAppointment;
import org.duologue.application.scheduling.HoldSettings;
import org.duologue.application.scheduling.SetAvailability;
import org.duologue.application.testing.Leadership;
import org.duologue.application.wallet.CreditsBought;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Cycle;

/**
 * Where it plays: a workspace with two coaches and three students in three programmes, two of which also take the
 * students' own credits, and in one of these the coaches decide about sessions. Free slots are few, so that people get
 * into each other's way.
 *
 * @param askedType the session type of the programme in which the coaches decide
 * @param asked that programme
 * @param enrollments with the student of each; those in which the coaches decide come last
 */
record Setting(
        Actor owner,
        List<Actor> coaches,
        List<Actor> students,
        SessionTypeId sessionType,
        SessionTypeId askedType,
        List<ProgramId> programs,
        ProgramId asked,
        Map<EnrollmentId, Actor> enrollments) {

    /** When it begins. */
    static final Instant BEGINS = Leadership.MONDAY;

    /** Set up over these ports, which are empty. */
    static Setting in(Ports ports) {
        Duologue duologue = Duologue.over(ports);
        Actor owner = duologue.people()
                .setUpWorkspace(new SetUpWorkspace("Acme", "Europe/Berlin", "EUR", "Olga", "olga@acme.example"));
        List<Actor> coaches = people(duologue, owner, Role.COACH, "Carl", "Clara");
        List<Actor> students = people(duologue, owner, Role.STUDENT, "Stella", "Sven", "Sina");
        List<MemberId> coachIds = coaches.stream().map(Actor::member).toList();
        AppointmentId appointment =
                duologue.scheduling().createAppointment(new CreateAppointment(owner, Leadership.settings(coachIds)));
        coaches.forEach(coach -> duologue.scheduling()
                .setAvailability(new SetAvailability(
                        coach, coach.member(), AvailabilitySettings.workdays("Europe/Berlin", "09:00", "17:00"))));
        ProgramId own = program(duologue, owner, "Leadership", appointment, 3, new CarryOver.CarryAll(), coachIds);
        ProgramId both = program(duologue, owner, "Career", appointment, 1, new CarryOver.Reset(), coachIds);
        AppointmentId decided = duologue.scheduling()
                .createAppointment(new CreateAppointment(
                        owner, Leadership.settings(coachIds).with(Confirmation.REQUEST, HoldSettings.USUAL)));
        ProgramId asked = program(duologue, owner, "Practice", decided, 2, new CarryOver.Reset(), coachIds);
        duologue.pool().creditsBought(new CreditsBought(owner, Optional.empty(), 30, "first"));
        Map<EnrollmentId, Actor> enrollments = new LinkedHashMap<>();
        for (Actor student : students) {
            for (ProgramId program : List.of(own, both)) {
                enrollments.put(duologue.enrollments().enroll(new Enroll(owner, program, student.member())), student);
            }
        }
        for (Actor student : students) {
            enrollments.put(duologue.enrollments().enroll(new Enroll(owner, asked, student.member())), student);
        }
        return new Setting(
                owner,
                coaches,
                students,
                type(duologue, owner, appointment),
                type(duologue, owner, decided),
                List.of(own, both, asked),
                asked,
                enrollments);
    }

    private static SessionTypeId type(Duologue duologue, Actor owner, AppointmentId appointment) {
        return duologue.schedulingQueries().appointment(owner, appointment).firstSessionType();
    }

    private static List<Actor> people(Duologue duologue, Actor owner, Role role, String... names) {
        List<Actor> people = new ArrayList<>();
        for (String name : names) {
            people.add(member(duologue, owner, name, name + "@acme.example", role, "Europe/Berlin"));
        }
        return people;
    }

    private static ProgramId program(
            Duologue duologue,
            Actor owner,
            String name,
            AppointmentId appointment,
            int freeSlots,
            CarryOver carryOver,
            List<MemberId> coaches) {
        ProgramSettings usual = ProgramSettings.usual(name, appointment, freeSlots, Cycle.WEEKLY, coaches);
        return duologue.programs()
                .createProgram(new CreateProgram(
                        owner,
                        new ProgramSettings(
                                usual.type(),
                                usual.name(),
                                usual.description(),
                                usual.price(),
                                usual.bookingEnabled(),
                                usual.appointment(),
                                usual.freeSlots(),
                                usual.cycle(),
                                Optional.of(carryOver),
                                usual.additionalSessions(),
                                usual.additionalCap(),
                                Optional.of(carryOver instanceof CarryOver.Reset),
                                usual.lateCancel(),
                                usual.lateReschedule(),
                                usual.coaches())));
    }
}
