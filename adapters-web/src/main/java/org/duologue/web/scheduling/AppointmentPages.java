package org.duologue.web.scheduling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.people.MemberFilter;
import org.duologue.application.people.MemberView;
import org.duologue.application.people.PeopleQueries;
import org.duologue.application.scheduling.AppointmentSettings;
import org.duologue.application.scheduling.AppointmentView;
import org.duologue.application.scheduling.ArchiveAppointment;
import org.duologue.application.scheduling.ChangeAppointment;
import org.duologue.application.scheduling.CreateAppointment;
import org.duologue.application.scheduling.SchedulingQueries;
import org.duologue.application.scheduling.SchedulingUseCases;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.shared.WholeList;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Role;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.shared.Answers;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.shared.Redirect;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.Typed;

/** Appointments: list, a new one, changing one, closing one for booking. */
@Path("appointments")
@RequestScoped
public class AppointmentPages {

    @Inject
    private SchedulingUseCases scheduling;

    @Inject
    private SchedulingQueries asked;

    @Inject
    private PeopleQueries people;

    @Inject
    private CurrentActor current;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** The appointments of the workspace. */
    @GET
    public Page appointments() {
        String done = Optional.ofNullable(request.getParameter("done")).orElse("");
        List<AppointmentView> found = asked.appointments(current.require(), PageRequest.first(PageRequest.MAX_LIMIT))
                .items();
        return sheets().list(found, done);
    }

    private AppointmentSheets sheets() {
        return new AppointmentSheets(readers.of(request), currency(), coaches());
    }

    private Currency currency() {
        return people.workspace(current.require()).currency();
    }

    private List<MemberView> coaches() {
        Actor by = current.require();
        return WholeList.of(page -> people.members(by, MemberFilter.with(Role.COACH), page));
    }

    /** The form for a new one. */
    @GET
    @Path("new")
    public Page empty() {
        return sheets().form(Optional.empty(), Entered.nothing(), Optional.empty());
    }

    /** Creates it. */
    @POST
    public Response create(Entered entered) {
        try {
            AppointmentSettings typed = AppointmentForm.read(entered, currency());
            placing(entered, () -> scheduling.createAppointment(new CreateAppointment(current.require(), typed)));
            return Redirect.to("/app/appointments?done=created").build();
        } catch (Refused refused) {
            return again(Optional.empty(), entered, refused.refusal());
        }
    }

    /** The form for changing one. */
    @GET
    @Path("{id}")
    public Page filled(@PathParam("id") UUID id) {
        return sheets().form(Optional.of(appointment(id)), Entered.nothing(), Optional.empty());
    }

    private AppointmentView appointment(UUID id) {
        return asked.appointment(current.require(), new AppointmentId(id));
    }

    /** Changes it, for future bookings. */
    @POST
    @Path("{id}")
    public Response change(@PathParam("id") UUID id, Entered entered) {
        try {
            AppointmentSettings typed = AppointmentForm.read(entered, currency());
            placing(
                    entered,
                    () -> scheduling.changeAppointment(new ChangeAppointment(
                            current.require(), new AppointmentId(id), typed, new Typed(entered).revision())));
            return Redirect.to("/app/appointments?done=saved").build();
        } catch (Refused refused) {
            return again(Optional.of(appointment(id)), entered, refused.refusal());
        }
    }

    /** Closes it for booking, or opens it again. */
    @POST
    @Path("{id}/archive")
    public Response archive(@PathParam("id") UUID id, Entered entered) {
        boolean archived = entered.value("archived").equals("true");
        scheduling.archiveAppointment(new ArchiveAppointment(current.require(), new AppointmentId(id), archived));
        return Redirect.to("/app/appointments?done=saved").build();
    }

    private static void placing(Entered entered, Runnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            throw new Refused(AppointmentForm.placed(refused.refusal(), entered));
        }
    }

    private Response again(Optional<AppointmentView> appointment, Entered entered, Refusal refusal) {
        Entered kept = entered.refused(RefusalText.of(refusal, readers.of(request)));
        return Answers.again(refusal, sheets().form(appointment, kept, Optional.of(refusal)));
    }
}
