package org.duologue.application.scheduling;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.scheduling.spi.ExternalCalendarRepository;
import org.duologue.application.shared.Once;
import org.duologue.application.shared.spi.Jobs;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.CalendarUrl;
import org.duologue.domain.scheduling.ExternalCalendar;
import org.duologue.domain.scheduling.ExternalCalendarId;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.IdSource;
import org.duologue.domain.shared.Name;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Problems;
import org.duologue.domain.shared.Refused;

/** External calendars over the ports: adding, removing, asking. {@link ExternalCalendarReading} reads them. */
public final class ExternalCalendarService implements ExternalCalendarUseCases, ExternalCalendarQueries {

    private final UnitOfWork unitOfWork;
    private final Once once;
    private final InstantSource clock;
    private final IdSource ids;
    private final KeptAvailability kept;
    private final ExternalCalendarRepository calendars;
    private final Jobs jobs;

    /** Over these ports. */
    public ExternalCalendarService(
            UnitOfWork unitOfWork,
            Once once,
            InstantSource clock,
            IdSource ids,
            MemberRepository members,
            ExternalCalendarRepository calendars,
            Jobs jobs) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.once = Objects.requireNonNull(once, "once");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.ids = Objects.requireNonNull(ids, "ids");
        this.kept = new KeptAvailability(members);
        this.calendars = Objects.requireNonNull(calendars, "calendars");
        this.jobs = Objects.requireNonNull(jobs, "jobs");
    }

    @Override
    public ExternalCalendarId addExternalCalendar(AddExternalCalendar command) {
        Actor by = command.by();
        Once.Answer<ExternalCalendarId> answer = new Once.Answer<>(ExternalCalendarId::value, ExternalCalendarId::new);
        return once.one(by, command.id(), command, answer, () -> add(command));
    }

    private ExternalCalendarId add(AddExternalCalendar command) {
        kept.require(command.by(), command.coach());
        int before = calendars.ofCoach(command.coach()).size();
        Problems problems = new Problems();
        Name name = problems.read("name", () -> Name.of(command.name()));
        CalendarUrl url = problems.read("url", () -> CalendarUrl.of(command.url()));
        int most = ExternalCalendar.MAX_PER_COACH;
        problems.require(before < most, FieldProblem.outOfRange("calendars", before + 1, 0, most))
                .refuseIfAny();
        Instant now = clock.instant();
        ExternalCalendarId id = new ExternalCalendarId(ids.next());
        calendars.save(ExternalCalendar.add(id, command.coach(), name, url, now));
        jobs.enqueue(ExternalCalendarReading.JOB, id.value().toString(), "", now);
        return id;
    }

    @Override
    public void removeExternalCalendar(RemoveExternalCalendar command) {
        unitOfWork.run(() -> {
            MemberId coach = calendars
                    .find(command.calendar())
                    .map(calendar -> calendar.state().coach())
                    .orElseThrow(() -> new Refused(new NotFound("coach")));
            kept.require(command.by(), coach);
            calendars.remove(command.calendar());
        });
    }

    @Override
    public List<ExternalCalendarView> externalCalendars(Actor by, MemberId coach) {
        return unitOfWork.read(() -> {
            kept.require(by, coach);
            return calendars.ofCoach(coach).stream()
                    .map(ExternalCalendarView::of)
                    .toList();
        });
    }
}
