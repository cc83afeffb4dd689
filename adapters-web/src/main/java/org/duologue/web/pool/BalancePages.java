package org.duologue.web.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.duologue.application.people.PeopleQueries;
import org.duologue.application.wallet.PoolQueries;
import org.duologue.application.wallet.StatementFilter;
import org.duologue.application.wallet.WalletView;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.json.Given;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.shared.EnteredReader;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.wallet.AskedCredits;
import org.duologue.web.wallet.ExplainedSheet;
import org.duologue.web.wallet.StatementAsked;
import org.duologue.web.wallet.StatementCsv;
import org.duologue.web.wallet.StatementPlace;
import org.duologue.web.wallet.WalletSheet;

/** A member's balance with its statement. Admins. */
@Path("pool/members/{member}")
@RequestScoped
public class BalancePages {

    @Inject
    private PoolQueries pool;

    @Inject
    private PeopleQueries people;

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** The balance; that there is none yet, if the member never had one. */
    @GET
    public Page balance(@PathParam("member") String member) {
        Actor by = actor.require();
        Reader reader = readers.of(request);
        MemberId id = id(member);
        Optional<WalletView> wallet = pool.balance(by, id);
        return new Page(
                "pool/balance.jte",
                new BalanceModel(
                        people.member(by, id).name(),
                        "/app/pool/transfer?member=" + id.value(),
                        wallet.map(w -> new WalletSheet(w, reader)
                                .statement(
                                        AskedCredits.of(pool, by, id),
                                        StatementAsked.of(EnteredReader.of(request)),
                                        "",
                                        StatementPlace.at(href(id))))));
    }

    /** Why an entry is as it is. */
    @GET
    @Path("entries/{seq}")
    public Page entry(@PathParam("member") String member, @PathParam("seq") String seq) {
        Actor by = actor.require();
        MemberId id = id(member);
        return new ExplainedSheet(readers.of(request))
                .page(
                        AskedCredits.of(pool, by, id).explain(Given.number("seq", seq, 0)),
                        people.member(by, id).name(),
                        href(id));
    }

    /** The entries that are shown, as CSV. */
    @GET
    @Path("statement.csv")
    @Produces({"text/csv", MediaType.TEXT_HTML})
    public Response csv(@PathParam("member") String member) {
        AskedCredits credits = AskedCredits.of(pool, actor.require(), id(member));
        StatementFilter filter = StatementAsked.of(EnteredReader.of(request))
                .filter(readers.of(request).times().zone());
        return StatementCsv.answer(page -> credits.statement(filter, page));
    }

    private static String href(MemberId id) {
        return "/app/pool/members/" + id.value();
    }

    private static MemberId id(String member) {
        return Given.id("member", member, MemberId::new);
    }
}
