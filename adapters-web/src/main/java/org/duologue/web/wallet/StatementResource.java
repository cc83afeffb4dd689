package org.duologue.web.wallet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.duologue.application.wallet.PoolQueries;
import org.duologue.application.wallet.StatementFilter;
import org.duologue.application.wallet.WalletQueries;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.json.Given;
import org.duologue.web.json.PageJson;
import org.duologue.web.json.PageQuery;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.wallet.StatementJson.Entry;
import org.duologue.web.wallet.StatementJson.Explanation;
import org.duologue.web.wallet.StatementJson.Forecast;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Statements: the entries, why each is as it is, what comes next, and all of it as CSV. */
@Path("v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statements")
public class StatementResource {

    @Inject
    private WalletQueries wallets;

    @Inject
    private PoolQueries balances;

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** Newest first. */
    @GET
    @Path("enrollments/{enrollment}/wallet/entries")
    @Operation(summary = "The statement of a wallet, newest entry first, by kind and by days")
    public PageJson<Entry> entries(
            @PathParam("enrollment") String enrollment, @BeanParam StatementQuery query, @BeanParam PageQuery page) {
        return PageJson.of(enrollment(enrollment).statement(filter(query), page.request()), Entry::of);
    }

    /** With the lot it moved; 404 if there is no such entry. */
    @GET
    @Path("enrollments/{enrollment}/wallet/entries/{seq}")
    @Operation(summary = "Why an entry is as it is: where its credits came from, and where they went")
    public Explanation entry(@PathParam("enrollment") String enrollment, @PathParam("seq") String seq) {
        return Explanation.of(enrollment(enrollment).explain(seq(seq)));
    }

    /** Of the last year and the next two. */
    @GET
    @Path("enrollments/{enrollment}/wallet/forecast")
    @Operation(summary = "The balance over time: what was, and what becomes of it if nothing else happens")
    public Forecast forecast(@PathParam("enrollment") String enrollment) {
        return Forecast.of(enrollment(enrollment).forecast());
    }

    /** All entries that match. */
    @GET
    @Path("enrollments/{enrollment}/wallet/statement.csv")
    @Produces({"text/csv", MediaType.APPLICATION_JSON})
    @Operation(summary = "The statement of a wallet as CSV")
    public Response csv(@PathParam("enrollment") String enrollment, @BeanParam StatementQuery query) {
        return csv(enrollment(enrollment), query);
    }

    /** Newest first. */
    @GET
    @Path("members/{member}/balance/entries")
    @Operation(summary = "The statement of a member's balance, newest entry first, by kind and by days")
    public PageJson<Entry> balanceEntries(
            @PathParam("member") String member, @BeanParam StatementQuery query, @BeanParam PageQuery page) {
        return PageJson.of(member(member).statement(filter(query), page.request()), Entry::of);
    }

    /** With the lot it moved; 404 if there is no such entry. */
    @GET
    @Path("members/{member}/balance/entries/{seq}")
    @Operation(summary = "Why an entry of a member's balance is as it is")
    public Explanation balanceEntry(@PathParam("member") String member, @PathParam("seq") String seq) {
        return Explanation.of(member(member).explain(seq(seq)));
    }

    /** Of the last year and the next two; 404 for who never had one. */
    @GET
    @Path("members/{member}/balance/forecast")
    @Operation(summary = "A member's balance over time")
    public Forecast balanceForecast(@PathParam("member") String member) {
        return Forecast.of(member(member).forecast());
    }

    /** All entries that match. */
    @GET
    @Path("members/{member}/balance/statement.csv")
    @Produces({"text/csv", MediaType.APPLICATION_JSON})
    @Operation(summary = "The statement of a member's balance as CSV")
    public Response balanceCsv(@PathParam("member") String member, @BeanParam StatementQuery query) {
        return csv(member(member), query);
    }

    private Response csv(AskedCredits credits, StatementQuery query) {
        StatementFilter filter = filter(query);
        return StatementCsv.answer(page -> credits.statement(filter, page));
    }

    private StatementFilter filter(StatementQuery query) {
        return query.filter(readers.of(request).times().zone());
    }

    private AskedCredits enrollment(String enrollment) {
        return AskedCredits.of(wallets, actor.require(), Given.id("enrollment", enrollment, EnrollmentId::new));
    }

    private AskedCredits member(String member) {
        return AskedCredits.of(balances, actor.require(), Given.id("member", member, MemberId::new));
    }

    private static int seq(String seq) {
        return Given.number("seq", seq, 0);
    }
}
