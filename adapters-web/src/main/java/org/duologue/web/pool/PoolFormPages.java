package org.duologue.web.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.wallet.CreditsBought;
import org.duologue.application.wallet.PoolQueries;
import org.duologue.application.wallet.PoolQueries.BalancesQuote;
import org.duologue.application.wallet.PoolUseCases;
import org.duologue.application.wallet.SetBalances;
import org.duologue.application.wallet.TransferCredits;
import org.duologue.application.wallet.TransferCredits.Direction;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.json.IdempotencyKey;
import org.duologue.web.shared.Answers;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.shared.EnteredReader;
import org.duologue.web.shared.Redirect;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.Typed;

/** What admins do with the workspace's credits: note what was bought, transfer, set balances after a look at it. */
@Path("pool")
@RequestScoped
public class PoolFormPages {

    @Inject
    private PoolUseCases pool;

    @Inject
    private PoolQueries asked;

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    private PoolForms forms() {
        Actor by = actor.require();
        return new PoolForms(
                readers.of(request),
                asked.pool(by),
                asked.balances(by, PageRequest.first(PageRequest.MAX_LIMIT)).items());
    }

    /** The form for credits that were bought. */
    @GET
    @Path("bought")
    public Page bought() {
        return forms().bought(Entered.nothing(), Optional.empty());
    }

    /** Notes them in the pool. */
    @POST
    @Path("bought")
    public Response bought(Entered entered) {
        return act(entered, "bought", (again, refusal) -> forms().bought(again, refusal), typed -> {
            int credits = credits(typed);
            typed.refuseIfAny();
            pool.creditsBought(new CreditsBought(actor.require(), Optional.empty(), credits, entered.value("payment")));
        });
    }

    /** The form for a transfer, for a member if one is named in the address. */
    @GET
    @Path("transfer")
    public Page transfer() {
        String member = EnteredReader.of(request).value("member");
        Entered start = member.isEmpty() ? Entered.nothing() : Entered.of(Map.of("member", member));
        return forms().transfer(start, Optional.empty(), UUID.randomUUID().toString());
    }

    /** Transfers. */
    @POST
    @Path("transfer")
    public Response transfer(Entered entered) {
        String command = entered.value("command");
        return act(entered, "transferred", (again, refusal) -> forms().transfer(again, refusal, command), typed -> {
            int credits = credits(typed);
            Optional<MemberId> member = typed.id("member").map(MemberId::new);
            typed.refuseIfAny();
            Direction direction = entered.value("direction").equals(Direction.FROM_MEMBER.name())
                    ? Direction.FROM_MEMBER
                    : Direction.TO_MEMBER;
            pool.transferCredits(new TransferCredits(
                    actor.require(),
                    member.orElseThrow(() -> new Refused(Invalid.of(FieldProblem.of("member", "blank")))),
                    direction,
                    credits,
                    entered.value("reason"),
                    once(entered)));
        });
    }

    private Optional<CommandId> once(Entered entered) {
        return IdempotencyKey.in(actor.require(), entered);
    }

    private static int credits(Typed typed) {
        return typed.whole("credits");
    }

    /** The form for setting balances. */
    @GET
    @Path("balances")
    public Page balances() {
        return forms().balances(Entered.nothing(), Optional.empty(), Optional.empty(), "");
    }

    /** Shows first what it would do; sent again unchanged, it is done. */
    @POST
    @Path("balances")
    public Response balances(Entered entered) {
        Page[] review = new Page[1];
        Response done = act(
                entered, "set", (again, refusal) -> forms().balances(again, refusal, Optional.empty(), ""), typed -> {
                    SetBalances command = command(entered, typed);
                    String seen = command.members() + " " + command.credits();
                    if (entered.value("reviewed").equals(seen)) {
                        pool.setBalances(command);
                    } else {
                        BalancesQuote quote = asked.quoteBalances(command);
                        quote.refusal().ifPresent(refusal -> {
                            throw new Refused(refusal);
                        });
                        review[0] = forms().balances(entered, Optional.empty(), Optional.of(quote), seen);
                    }
                });
        return review[0] == null ? done : Response.ok(review[0]).build();
    }

    private SetBalances command(Entered entered, Typed typed) {
        int credits = credits(typed);
        List<MemberId> members =
                typed.ids("members").stream().map(MemberId::new).toList();
        typed.refuseIfAny();
        return new SetBalances(actor.require(), members, credits, entered.value("reason"), once(entered));
    }

    private Response act(
            Entered entered,
            String done,
            BiFunction<Entered, Optional<Refusal>, Page> form,
            java.util.function.Consumer<Typed> act) {
        try {
            act.accept(new Typed(entered));
            return Redirect.to("/app/pool?done=" + done).build();
        } catch (Refused refused) {
            Reader reader = readers.of(request);
            Entered again = entered.refused(RefusalText.of(refused.refusal(), reader));
            return Answers.again(refused.refusal(), form.apply(again, Optional.of(refused.refusal())));
        }
    }
}
