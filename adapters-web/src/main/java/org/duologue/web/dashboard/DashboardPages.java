package org.duologue.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.BookingFilter;
import org.duologue.application.booking.BookingQueries;
import org.duologue.application.booking.BookingView;
import org.duologue.application.enrollment.EnrollmentQueries;
import org.duologue.application.program.ProgramQueries;
import org.duologue.application.scheduling.SchedulingQueries;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.wallet.WalletQueries;
import org.duologue.domain.people.Actor;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.booking.Joining;
import org.duologue.web.booking.SessionRow;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.SignedInMember;

/** The dashboard. */
@Path("")
@RequestScoped
public class DashboardPages {

    private static final int UPCOMING = 6;

    @Inject
    private BookingQueries sessions;

    @Inject
    private EnrollmentQueries enrollments;

    @Inject
    private WalletQueries wallets;

    @Inject
    private ProgramQueries programs;

    @Inject
    private SchedulingQueries scheduling;

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** What is next, what there is to use, and what to do. */
    @GET
    public Page dashboard() {
        Actor by = actor.require();
        Reader reader = readers.of(request);
        BookingFilter own = BookingFilter.ALL.with(by.member());
        List<BookingView> mine =
                sessions.upcoming(by, own, PageRequest.first(UPCOMING)).items();
        boolean leads = by.isAdmin() || by.isCoach();
        return new Page(
                "dashboard/dashboard.jte",
                new DashboardModel(
                        reader.times().dayLong(reader.times().today()),
                        greeting(reader),
                        mine.stream().findFirst().map(session -> next(session, by, reader)),
                        by.isStudent()
                                ? Optional.of(new StudyingSheet(sessions, enrollments, wallets, programs, by, reader)
                                        .model(mine))
                                : Optional.empty(),
                        leads
                                ? Optional.of(new LeadingSheet(sessions, enrollments, programs, scheduling, by, reader)
                                        .model())
                                : Optional.empty()));
    }

    private static String greeting(Reader reader) {
        int hour = reader.now().atZone(reader.zone()).getHour();
        String part = hour < 5 ? "night" : hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
        String name = reader.member().map(SignedInMember::name).orElse("");
        return reader.text("dashboard.good." + part, "name", name.split(" ", 2)[0]);
    }

    static DashboardModel.Next next(BookingView session, Actor by, Reader reader) {
        SessionRow row = SessionRow.of(session, by, reader);
        boolean student = by.is(session.student());
        boolean free = student && !session.cancelDeadline().isBefore(reader.now());
        return new DashboardModel.Next(
                row.href(),
                reader.times().fromNow(session.time().start()),
                reader.times().atLong(session.time().start()),
                student ? session.coachName() : session.studentName(),
                student,
                row.meta(),
                Joining.of(session, reader),
                free ? reader.text("booking.freeUntil", "deadline", session.cancelDeadline()) : "");
    }
}
