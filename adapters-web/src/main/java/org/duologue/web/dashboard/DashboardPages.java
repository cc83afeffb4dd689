package org.duologue.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.duologue.application.booking.BookingQueries;
import org.duologue.application.booking.BookingRequestQueries;
import org.duologue.application.booking.ChangeRequestQueries;
import org.duologue.application.enrollment.EnrollmentQueries;
import org.duologue.application.payment.CheckoutQueries;
import org.duologue.application.program.ProgramQueries;
import org.duologue.application.scheduling.SchedulingQueries;
import org.duologue.application.wallet.PoolQueries;
import org.duologue.application.wallet.WalletQueries;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.view.Page;

/** The dashboard. */
@Path("")
@RequestScoped
public class DashboardPages {

    @Inject
    private BookingQueries sessions;

    @Inject
    private BookingRequestQueries requests;

    @Inject
    private ChangeRequestQueries changes;

    @Inject
    private CheckoutQueries checkouts;

    @Inject
    private EnrollmentQueries enrollments;

    @Inject
    private WalletQueries wallets;

    @Inject
    private PoolQueries balances;

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
        return new Page(
                "dashboard/dashboard.jte",
                new DashboardSheet(
                                sessions,
                                requests,
                                changes,
                                checkouts,
                                enrollments,
                                wallets,
                                balances,
                                programs,
                                scheduling,
                                actor.require(),
                                readers.of(request))
                        .model());
    }
}
