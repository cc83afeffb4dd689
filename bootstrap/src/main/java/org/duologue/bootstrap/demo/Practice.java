package org.duologue.bootstrap.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duologue.application.Duologue;
import org.duologue.application.access.ChoosePassword;
import org.duologue.application.notification.Notifier;
import org.duologue.application.people.AddMember;
import org.duologue.application.people.ChangeProfile;
import org.duologue.application.people.SetUpWorkspace;
import org.duologue.application.program.CreateProgram;
import org.duologue.application.program.ProgramSettings;
import org.duologue.application.scheduling.AppointmentSettings;
import org.duologue.application.scheduling.AvailabilitySettings;
import org.duologue.application.scheduling.AvailabilitySettings.Hours;
import org.duologue.application.scheduling.CreateAppointment;
import org.duologue.application.scheduling.HoldSettings;
import org.duologue.application.scheduling.SetAvailability;
import org.duologue.application.shared.spi.JobHandler;
import org.duologue.bootstrap.demo.Cast.Person;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Language;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.program.ProgramType;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Cycle;

/** The practice before its first student: the workspace, its coaches with their hours, appointments, programmes. */
final class Practice {

    private final Duologue duologue;
    private final PastJobs jobs;
    private final Actor owner;
    private final Map<Person, Actor> people = new LinkedHashMap<>();

    private Practice(Duologue duologue, PastJobs jobs) {
        this.duologue = duologue;
        this.jobs = jobs;
        owner = duologue.people()
                .setUpWorkspace(new SetUpWorkspace(
                        "Northlight Coaching",
                        Cast.OWNER.zone(),
                        "EUR",
                        Cast.OWNER.name(),
                        Cast.OWNER.email(),
                        Optional.of(Cast.PASSWORD)));
    }

    /** Opens it. Refused as {@code already-set-up} if the installation has a workspace. */
    static Practice open(Duologue duologue, PastJobs jobs, LocalDate today) {
        Practice practice = new Practice(duologue, jobs);
        for (Person coach : Cast.COACHES) {
            practice.introduce(coach, practice.join(coach, Role.COACH));
            practice.setHours(coach, today);
        }
        return practice;
    }

    Actor owner() {
        return owner;
    }

    Actor actor(Person person) {
        return people.get(person);
    }

    /** A new member; those who can sign in choose their password by the link of their invitation. */
    Actor join(Person person, Role role) {
        boolean signsIn = person.equals(Cast.INGRID) || person.equals(Cast.NOOR);
        MemberId id = duologue.people()
                .addMember(new AddMember(
                        owner,
                        person.name(),
                        person.email(),
                        List.of(role),
                        Optional.of(person.zone()),
                        Language.EN,
                        signsIn,
                        Optional.empty()));
        if (signsIn) {
            String secret = jobs.openInvitation(JobHandler.of(Notifier.JOB, duologue.jobHandlers()));
            duologue.access().choosePassword(new ChoosePassword(secret, Cast.PASSWORD, Optional.of(person.zone())));
        }
        Actor actor = duologue.peopleQueries().actorFor(id);
        people.put(person, actor);
        return actor;
    }

    private void introduce(Person coach, Actor actor) {
        duologue.people()
                .changeProfile(new ChangeProfile(
                        owner,
                        actor.member(),
                        coach.name(),
                        coach.zone(),
                        Language.EN,
                        coach.about(),
                        Optional.empty()));
    }

    /** Workdays with a lunch break; next month a long weekend off, and a Saturday instead. */
    private void setHours(Person coach, LocalDate today) {
        List<Hours> day = List.of(new Hours("09:00", "12:30"), new Hours("13:30", "18:00"));
        SortedMap<DayOfWeek, List<Hours>> weekly = new TreeMap<>();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (weekday.compareTo(DayOfWeek.FRIDAY) < 0) {
                weekly.put(weekday, day);
            }
        }
        weekly.put(DayOfWeek.FRIDAY, List.of(new Hours("09:00", "13:00")));
        LocalDate friday = today.plusDays(
                21 + DayOfWeek.FRIDAY.getValue() - today.getDayOfWeek().getValue());
        SortedMap<LocalDate, List<Hours>> overrides = new TreeMap<>(Map.of(
                friday,
                List.of(),
                friday.plusDays(3),
                List.of(),
                friday.plusDays(8),
                List.of(new Hours("10:00", "14:00"))));
        duologue.scheduling()
                .setAvailability(new SetAvailability(
                        owner, people.get(coach).member(), new AvailabilitySettings(coach.zone(), weekly, overrides)));
    }

    private List<MemberId> coaches() {
        return Cast.COACHES.stream().map(coach -> people.get(coach).member()).toList();
    }

    /** An appointment of all coaches, booked at once. */
    AppointmentId appointment(String name, int minutes, int buffer) {
        return appointment(name, minutes, buffer, Confirmation.INSTANT);
    }

    /** An appointment of all coaches, who decide about each session. */
    AppointmentId onRequest(String name, int minutes, int buffer) {
        return appointment(name, minutes, buffer, Confirmation.REQUEST);
    }

    private AppointmentId appointment(String name, int minutes, int buffer, Confirmation confirmation) {
        AppointmentSettings usual = AppointmentSettings.usual(name, minutes, coaches());
        return duologue.scheduling()
                .createAppointment(new CreateAppointment(
                        owner,
                        new AppointmentSettings(
                                name,
                                "",
                                List.of(),
                                usual.sessionTypes(),
                                usual.coaches(),
                                0,
                                buffer,
                                30,
                                usual.minimumNotice(),
                                usual.horizonDays(),
                                Optional.of(5),
                                Optional.empty(),
                                Optional.empty(),
                                new TreeMap<>(),
                                usual.cancelNotice(),
                                usual.rescheduleNotice(),
                                Optional.of(9_000L),
                                "https://meet.example/northlight-{room}",
                                confirmation,
                                HoldSettings.USUAL)));
    }

    /** A programme of all coaches. */
    ProgramId program(String name, String about, AppointmentId appointment, int slots, Cycle cycle, CarryOver carry) {
        return duologue.programs()
                .createProgram(new CreateProgram(
                        owner,
                        new ProgramSettings(
                                ProgramType.ONE_TO_ONE,
                                name,
                                about,
                                Optional.empty(),
                                true,
                                Optional.of(appointment),
                                Optional.of(slots),
                                Optional.of(cycle),
                                Optional.of(carry),
                                Optional.of(false),
                                Optional.empty(),
                                Optional.of(false),
                                Optional.of(LatePolicy.BLOCK),
                                Optional.of(LatePolicy.BLOCK),
                                coaches())));
    }

    static CarryOver upTo(int credits) {
        return new CarryOver.CarryUpTo(Credits.of(credits));
    }
}
