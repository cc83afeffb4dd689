package org.duologue.web.dashboard;

import java.util.List;
import java.util.Optional;
import org.duologue.web.booking.Joining;
import org.duologue.web.booking.OpenRequestRow;
import org.duologue.web.booking.SessionRow;
import org.duologue.web.enrollment.CoachingsModel;
import org.duologue.web.wallet.WalletModel;

/**
 * The dashboard.
 *
 * @param date Wednesday 13 May
 * @param greeting Good afternoon, Noor
 * @param next the next session
 * @param payments the reader’s own checkouts that wait to be paid
 * @param requests booking and change requests that wait for an answer, the reader’s or another’s
 * @param studying what belongs to a student
 * @param leading what belongs to a coach or an admin
 */
public record DashboardModel(
        String date,
        String greeting,
        Optional<Next> next,
        List<OpenRequestRow> payments,
        List<OpenRequestRow> requests,
        Optional<Studying> studying,
        Optional<Leading> leading) {

    /**
     * The next session.
     *
     * @param href its page
     * @param fromNow in 1 day 18 h
     * @param time Friday 15 May, 09:00
     * @param person who else takes part
     * @param coach whether that person is the coach
     * @param meta what it is, how long, and with whom
     * @param joining how one gets in
     * @param deadline until when it is free to cancel, or empty
     */
    public record Next(
            String href,
            String fromNow,
            String time,
            String person,
            boolean coach,
            String meta,
            Joining joining,
            String deadline) {}

    /**
     * What a student sees.
     *
     * @param wallets the credits by enrollment, then those of one's own balance
     * @param coaches the coaches, each once per enrollment
     * @param upcoming the sessions after the next one
     * @param past the latest past ones
     * @param open programmes to enroll in
     */
    public record Studying(
            List<Credits> wallets,
            List<Coach> coaches,
            List<SessionRow> upcoming,
            List<SessionRow> past,
            List<CoachingsModel.Open> open) {}

    /**
     * Credits that can be spent.
     *
     * @param name the programme's, or that they are one's own balance
     * @param book where one books with them; empty: nothing can be booked now
     * @param statement the address of their statement
     * @param wallet the credits
     */
    public record Credits(String name, Optional<String> book, String statement, WalletModel wallet) {}

    /**
     * A coach one can schedule with.
     *
     * @param name the name
     * @param about the topics, or empty
     * @param next the next free time, or that there is none
     * @param href where one schedules; empty if nothing can be booked
     */
    public record Coach(String name, String about, String next, String href) {}

    /**
     * What a coach or an admin sees.
     *
     * @param today the sessions of today
     * @param week those of the next seven days
     * @param later the first ones after that
     * @param waiting students without a booked session
     * @param steps what to set up next
     */
    public record Leading(
            List<SessionRow> today,
            List<SessionRow> week,
            List<SessionRow> later,
            List<Waiting> waiting,
            List<Step> steps) {}

    /**
     * A student without a booked session.
     *
     * @param name the name
     * @param meta programme and credits
     * @param href the coaching
     */
    public record Waiting(String name, String meta, String href) {}

    /**
     * Something to set up.
     *
     * @param title what
     * @param text why
     * @param href where
     * @param action what the link says
     */
    public record Step(String title, String text, String href, String action) {}
}
