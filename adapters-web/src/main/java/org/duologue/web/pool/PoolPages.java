package org.duologue.web.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.wallet.PoolQueries;
import org.duologue.domain.people.Actor;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.json.Given;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.shared.EnteredReader;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;

/** The workspace's credits: how much is in the pool, who has how much, and how that came to be. Admins. */
@Path("pool")
@RequestScoped
public class PoolPages {

    private static final int AT_ONCE = 50;

    @Inject
    private PoolQueries pool;

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** Everybody's balance. */
    @GET
    public Page balances() {
        Actor by = actor.require();
        Reader reader = readers.of(request);
        Entered address = EnteredReader.of(request);
        return new PoolSheets(reader, pool.pool(by))
                .balances(pool.balances(by, page(address)), PoolDone.said(address, reader));
    }

    /** The pool's entries. */
    @GET
    @Path("statement")
    public Page statement() {
        Actor by = actor.require();
        return new PoolSheets(readers.of(request), pool.pool(by))
                .statement(pool.poolStatement(by, page(EnteredReader.of(request))));
    }

    private static PageRequest page(Entered address) {
        return new PageRequest(Given.present(address.value("after")), AT_ONCE);
    }
}
