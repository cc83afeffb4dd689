package org.duologue.web.wallet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.enrollment.EnrollmentQueries;
import org.duologue.application.enrollment.EnrollmentView;
import org.duologue.application.wallet.AssignCredits;
import org.duologue.application.wallet.WalletUseCases;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Forbidden;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.json.Given;
import org.duologue.web.json.IdempotencyKey;
import org.duologue.web.shared.Answers;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.shared.Redirect;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Notice;

/** Assigns credits to a student: 1 to 1000 at once, with a reason (S1.63, S1.64). Coaches and admins. */
@Path("coaching/{enrollment}/assign")
@RequestScoped
public class AssignPages {

    @Inject
    private WalletUseCases wallets;

    @Inject
    private EnrollmentQueries enrollments;

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** The dialog; not for the student. */
    @GET
    public Page dialog(@PathParam("enrollment") String enrollment) {
        return page(id(enrollment), Entered.nothing(), Optional.empty());
    }

    /** Assigns them; what was typed stays if it is refused. */
    @POST
    public Response assign(@PathParam("enrollment") String enrollment, Entered entered) {
        Actor by = actor.require();
        EnrollmentId id = id(enrollment);
        try {
            int credits = credits(entered.value("credits").strip());
            wallets.assignCredits(
                    new AssignCredits(by, id, credits, entered.value("reason"), IdempotencyKey.in(by, entered)));
            return Redirect.to("/app/coaching/" + id.value() + "?done=assigned&n=" + credits)
                    .build();
        } catch (Refused refused) {
            Refusal refusal = refused.refusal();
            Entered again = entered.refused(RefusalText.of(refusal, readers.of(request)));
            return Answers.again(refusal, page(id, again, Optional.of(refusal)));
        }
    }

    private Page page(EnrollmentId id, Entered entered, Optional<Refusal> refusal) {
        Reader reader = readers.of(request);
        Actor by = actor.require();
        EnrollmentView enrollment = enrollments.enrollment(by, id);
        if (by.is(enrollment.student()) && !by.isAdmin()) {
            throw new Refused(new Forbidden("assign-credits"));
        }
        Field credits = Field.number("credits", reader.text("wallet.toAssign"))
                .hint(reader.text("wallet.toAssignHint"))
                .required()
                .from(entered);
        Field reason = Field.text("reason", reader.text("wallet.reason"))
                .hint(reader.text("wallet.reasonHint"))
                .from(entered);
        Optional<Notice> notice = refusal.map(r -> Notice.of(r, reader, List.of(credits, reason)));
        return new Page(
                "wallet/assign.jte",
                new AssignModel(
                        enrollment.programName(),
                        enrollment.studentName(),
                        enrollment.available(),
                        "/app/coaching/" + id.value(),
                        credits,
                        reason,
                        notice,
                        UUID.randomUUID().toString()));
    }

    private static int credits(String typed) {
        if (typed.isEmpty()) {
            throw new Refused(Invalid.of(FieldProblem.of("credits", "missing")));
        }
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException noNumber) {
            throw new Refused(Invalid.of(new FieldProblem("credits", "out-of-range", Map.of("min", 1, "max", 1000))));
        }
    }

    private static EnrollmentId id(String enrollment) {
        return Given.id("enrollment", enrollment, EnrollmentId::new);
    }
}
