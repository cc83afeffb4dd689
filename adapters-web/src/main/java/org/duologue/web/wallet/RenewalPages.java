package org.duologue.web.wallet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.duologue.application.enrollment.EnrollmentQueries;
import org.duologue.application.enrollment.EnrollmentView;
import org.duologue.application.wallet.ChangeRenewal;
import org.duologue.application.wallet.RenewalQuote;
import org.duologue.application.wallet.RenewalSettings;
import org.duologue.application.wallet.WalletQueries;
import org.duologue.application.wallet.WalletUseCases;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Forbidden;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.json.Given;
import org.duologue.web.shared.Answers;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.shared.Redirect;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.Typed;

/** Changes how the credits of one enrollment renew, after a look at what that does (F2). Coaches and admins. */
@Path("coaching/{enrollment}/renewal")
@RequestScoped
public class RenewalPages {

    @Inject
    private WalletUseCases wallets;

    @Inject
    private WalletQueries asked;

    @Inject
    private EnrollmentQueries enrollments;

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** The form, with what comes next as it is. */
    @GET
    public Page form(@PathParam("enrollment") String enrollment) {
        return sheet(id(enrollment)).form(Entered.nothing(), Optional.empty(), Optional.empty(), "");
    }

    /** Shows first what it would do; sent again unchanged, it is done. */
    @POST
    public Response change(@PathParam("enrollment") String enrollment, Entered entered) {
        EnrollmentId id = id(enrollment);
        RenewalSheet sheet = sheet(id);
        try {
            RenewalSettings settings = settings(entered);
            ChangeRenewal command = new ChangeRenewal(actor.require(), id, settings);
            if (entered.value("reviewed").equals(settings.toString())) {
                wallets.changeRenewal(command);
                return Redirect.to("/app/coaching/" + id.value() + "/credits?done=renewal")
                        .build();
            }
            RenewalQuote quote = asked.quoteRenewal(command);
            quote.refusal().ifPresent(refusal -> {
                throw new Refused(refusal);
            });
            String reviewed = quote.same() ? "" : settings.toString();
            return Response.ok(sheet.form(entered, Optional.empty(), Optional.of(quote), reviewed))
                    .build();
        } catch (Refused refused) {
            Refusal refusal = refused.refusal();
            Entered again = entered.refused(RefusalText.of(refusal, readers.of(request)));
            return Answers.again(refusal, sheet.form(again, Optional.of(refusal), Optional.empty(), ""));
        }
    }

    private RenewalSheet sheet(EnrollmentId id) {
        Actor by = actor.require();
        EnrollmentView enrollment = enrollments.enrollment(by, id);
        if (by.is(enrollment.student()) && !by.isAdmin()) {
            throw new Refused(new Forbidden("manage-enrollment"));
        }
        return new RenewalSheet(enrollment, asked.wallet(by, id), readers.of(request));
    }

    private static RenewalSettings settings(Entered entered) {
        Typed typed = new Typed(entered);
        int freeSlots = typed.whole("freeSlots");
        CarryOver carryOver = RenewalFields.carryOver(entered, typed);
        typed.refuseIfAny();
        Cycle cycle = RenewalFields.cycle(entered)
                .orElseThrow(() -> new Refused(Invalid.of(FieldProblem.of("cycle", "blank"))));
        return new RenewalSettings(freeSlots, cycle, carryOver);
    }

    private static EnrollmentId id(String enrollment) {
        return Given.id("enrollment", enrollment, EnrollmentId::new);
    }
}
