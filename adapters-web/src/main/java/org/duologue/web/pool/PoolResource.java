package org.duologue.web.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.duologue.application.wallet.CreditsBought;
import org.duologue.application.wallet.PoolQueries;
import org.duologue.application.wallet.PoolUseCases;
import org.duologue.application.wallet.SetBalances;
import org.duologue.application.wallet.TransferCredits;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.json.Given;
import org.duologue.web.json.IdempotencyKey;
import org.duologue.web.json.PageJson;
import org.duologue.web.json.PageQuery;
import org.duologue.web.pool.PoolJson.Balance;
import org.duologue.web.pool.PoolJson.Level;
import org.duologue.web.pool.PoolJson.Pool;
import org.duologue.web.pool.PoolJson.Purchase;
import org.duologue.web.pool.PoolJson.Quote;
import org.duologue.web.pool.PoolJson.Transfer;
import org.duologue.web.wallet.StatementJson.Entry;
import org.duologue.web.wallet.WalletJson.Wallet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The workspace's pool of credits and members' balances. */
@Path("v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Pool and balances")
public class PoolResource {

    @Inject
    private PoolUseCases pool;

    @Inject
    private PoolQueries asked;

    @Inject
    private CurrentActor actor;

    /** As of now. */
    @GET
    @Path("pool")
    @Operation(summary = "The workspace's pool of credits")
    public Pool pool() {
        return Pool.of(asked.pool(actor.require()));
    }

    /** Newest first. */
    @GET
    @Path("pool/entries")
    @Operation(summary = "The pool's statement, newest entry first")
    public PageJson<Entry> entries(@BeanParam PageQuery page) {
        return PageJson.of(asked.poolStatement(actor.require(), page.request()), Entry::of);
    }

    /** The pool afterwards; 409 {@code command-conflict} if the payment came with other credits before. */
    @POST
    @Path("pool/purchases")
    @Operation(summary = "Note that credits were bought; the same payment counts once")
    public Pool bought(Purchase purchase) {
        Optional<MemberId> member = purchase.member().map(MemberId::new);
        pool.creditsBought(new CreditsBought(actor.require(), member, purchase.credits(), purchase.payment()));
        return pool();
    }

    /** The pool afterwards; 402 {@code insufficient-credits}. */
    @POST
    @Path("pool/transfers")
    @Operation(summary = "Move credits between the pool and a member")
    public Pool transfer(@HeaderParam(IdempotencyKey.HEADER) String key, Transfer transfer) {
        Actor by = actor.require();
        pool.transferCredits(new TransferCredits(
                by,
                new MemberId(transfer.member()),
                transfer.direction(),
                transfer.credits(),
                transfer.reason(),
                IdempotencyKey.of(by, key)));
        return pool();
    }

    /** The balances of students, by name. */
    @GET
    @Path("balances")
    @Operation(summary = "The balances of students, by name")
    public PageJson<Balance> balances(@BeanParam PageQuery page) {
        return PageJson.of(asked.balances(actor.require(), page.request()), Balance::of);
    }

    /** The pool afterwards; 402 {@code insufficient-credits} if it is short, and then nothing has changed. */
    @POST
    @Path("balances")
    @Operation(summary = "Set the balance of several members, all or none")
    public Pool set(@HeaderParam(IdempotencyKey.HEADER) String key, Level level) {
        Actor by = actor.require();
        pool.setBalances(command(by, level, IdempotencyKey.of(by, key)));
        return pool();
    }

    /** What setting them would do. */
    @POST
    @Path("balances/quotes")
    @Operation(summary = "What setting balances would do; changes nothing")
    public Quote quote(Level level) {
        return Quote.of(asked.quoteBalances(command(actor.require(), level, Optional.empty())));
    }

    private static SetBalances command(Actor by, Level level, Optional<CommandId> id) {
        return new SetBalances(
                by, level.members().stream().map(MemberId::new).toList(), level.credits(), level.reason(), id);
    }

    /** As of now; 404 for who never had one. */
    @GET
    @Path("members/{member}/balance")
    @Operation(summary = "A member's own balance")
    public Wallet balance(@PathParam("member") String member) {
        return asked.balance(actor.require(), id(member))
                .map(Wallet::of)
                .orElseThrow(() -> new Refused(new NotFound("balance")));
    }

    private static MemberId id(String member) {
        return Given.id("member", member, MemberId::new);
    }
}
