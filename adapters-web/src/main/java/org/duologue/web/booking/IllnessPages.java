package org.duologue.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.booking.BookingQueries;
import org.duologue.application.booking.BookingUseCases;
import org.duologue.application.booking.IllnessQuote;
import org.duologue.application.booking.ReportIllness;
import org.duologue.application.scheduling.SchedulingQueries;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
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

/** A coach is ill: which days, what that would cancel, and doing it (F10). */
@Path("availability/illness")
@RequestScoped
public class IllnessPages {

    @Inject
    private BookingUseCases bookings;

    @Inject
    private BookingQueries asked;

    @Inject
    private SchedulingQueries coaches;

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** The form, for oneself or for an admin about a coach. */
    @GET
    public Page form(@QueryParam("coach") UUID coach, @QueryParam("done") String done) {
        return page(id(coach), Entered.nothing(), Optional.empty(), Optional.empty(), cancelled(done));
    }

    private MemberId id(UUID coach) {
        return coach == null ? actor.require().member() : new MemberId(coach);
    }

    /** How many sessions were cancelled just now; what is no such number says nothing. */
    static Optional<Integer> cancelled(String done) {
        return Given.present(done).filter(typed -> typed.matches("[0-9]{1,6}")).map(Integer::valueOf);
    }

    /** What it would do; nothing is changed. */
    @POST
    @Path("preview")
    public Response preview(@QueryParam("coach") UUID typed, Entered entered) {
        MemberId coach = id(typed);
        try {
            IllnessQuote quote = asked.quoteIllness(command(coach, entered));
            Page page = page(coach, entered, Optional.of(quote), Optional.empty(), Optional.empty());
            return Response.ok(page).build();
        } catch (Refused refused) {
            return again(coach, entered, refused.refusal());
        }
    }

    /** Does it. */
    @POST
    public Response report(@QueryParam("coach") UUID typed, Entered entered) {
        MemberId coach = id(typed);
        try {
            int cancelled = bookings.reportIllness(command(coach, entered)).size();
            return Redirect.to("/app/availability/illness?coach=" + coach.value() + "&done=" + cancelled)
                    .build();
        } catch (Refused refused) {
            return again(coach, entered, refused.refusal());
        }
    }

    private ReportIllness command(MemberId coach, Entered entered) {
        Actor by = actor.require();
        return new ReportIllness(
                by,
                coach,
                date(entered.value("from")),
                date(entered.value("to")),
                entered.value("reason"),
                entered.has("timeOff"),
                IdempotencyKey.in(by, entered));
    }

    /** What is no date is none. */
    private static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private Response again(MemberId coach, Entered entered, Refusal refusal) {
        return Answers.again(refusal, page(coach, entered, Optional.empty(), Optional.of(refusal), Optional.empty()));
    }

    private Page page(
            MemberId coach,
            Entered entered,
            Optional<IllnessQuote> quote,
            Optional<Refusal> refusal,
            Optional<Integer> done) {
        Actor by = actor.require();
        IllnessSheet sheet = new IllnessSheet(coaches.availability(by, coach), by.is(coach), readers.of(request));
        return new Page("booking/illness.jte", sheet.model(entered, quote, refusal, done));
    }
}
