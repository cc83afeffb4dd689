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
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.enrollment.EnrollmentQueries;
import org.duologue.application.enrollment.EnrollmentView;
import org.duologue.application.wallet.TakeBackCredits;
import org.duologue.application.wallet.TakeBackQuote;
import org.duologue.application.wallet.WalletQueries;
import org.duologue.application.wallet.WalletUseCases;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
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
import org.duologue.web.view.Typed;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Notice;

/** Takes back what is unused of a mistaken assignment. Coaches and admins. */
@Path("coaching/{enrollment}/take-back/{lot}")
@RequestScoped
public class TakeBackPages {

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

    /** The dialog, with all that is left filled in. */
    @GET
    public Page dialog(@PathParam("enrollment") String enrollment, @PathParam("lot") String lot) {
        return page(id(enrollment), lot(lot), Entered.nothing(), Optional.empty());
    }

    /** Takes them back; what was typed stays if it is refused. */
    @POST
    public Response takeBack(
            @PathParam("enrollment") String enrollment, @PathParam("lot") String lot, Entered entered) {
        Actor by = actor.require();
        EnrollmentId id = id(enrollment);
        try {
            Typed typed = new Typed(entered);
            int credits = typed.whole("credits");
            typed.refuseIfAny();
            wallets.takeBackCredits(new TakeBackCredits(
                    by, id, lot(lot), credits, entered.value("reason"), IdempotencyKey.in(by, entered)));
            return Redirect.to("/app/coaching/" + id.value() + "/credits?done=takenBack&n=" + credits)
                    .build();
        } catch (Refused refused) {
            Refusal refusal = refused.refusal();
            Entered again = entered.refused(RefusalText.of(refusal, readers.of(request)));
            return Answers.again(refusal, page(id, lot(lot), again, Optional.of(refusal)));
        }
    }

    private Page page(EnrollmentId id, int lot, Entered entered, Optional<Refusal> refusal) {
        Actor by = actor.require();
        TakeBackQuote quote = asked.quoteTakeBack(by, id, lot);
        EnrollmentView enrollment = enrollments.enrollment(by, id);
        return new Page("wallet/take-back.jte", model(enrollment, quote, entered, refusal, readers.of(request)));
    }

    static TakeBackModel model(
            EnrollmentView enrollment, TakeBackQuote quote, Entered entered, Optional<Refusal> refusal, Reader reader) {
        String back = "/app/coaching/" + enrollment.id().value();
        Field credits = Field.number("credits", reader.text("wallet.toTakeBack"))
                .hint(reader.text("wallet.toTakeBackHint", "most", quote.most()))
                .value(String.valueOf(quote.most()))
                .required()
                .from(entered);
        Field reason = Field.text("reason", reader.text("wallet.reason"))
                .hint(reader.text("wallet.reasonHint"))
                .from(entered);
        return new TakeBackModel(
                enrollment.programName(),
                enrollment.studentName(),
                back + "/credits",
                back + "/take-back/" + quote.lot(),
                reader.text(
                        "wallet.assignedLeft",
                        "assigned",
                        quote.assigned(),
                        "most",
                        quote.most(),
                        "day",
                        reader.times().day(quote.since())),
                credits,
                reason,
                refusal.map(r -> Notice.of(r, reader, List.of(credits, reason))),
                UUID.randomUUID().toString());
    }

    private static int lot(String lot) {
        return Given.number("lot", lot, 0);
    }

    private static EnrollmentId id(String enrollment) {
        return Given.id("enrollment", enrollment, EnrollmentId::new);
    }
}
