package org.duologue.application.wallet;

import java.time.Instant;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;

/** What can be asked about credits. */
public interface WalletQueries {

    /** The wallet of an enrollment as of now: its student, its coaches and admins. */
    WalletView wallet(Actor by, EnrollmentId enrollment);

    /** What could be spent at the instant; at one that is still to come, what can be spent now. */
    AvailableView availableAt(Actor by, EnrollmentId enrollment, Instant at);

    /** The entries of the statement that match, newest first. */
    Page<EntryView> statement(Actor by, EnrollmentId enrollment, StatementFilter filter, PageRequest page);

    /** Why an entry is as it is, by its place in the ledger; {@code not-found} if there is none. */
    EntryExplained explain(Actor by, EnrollmentId enrollment, long seq);

    /** How the balance came to be what it is, and what becomes of it if nothing else happens (F6). */
    ForecastView forecast(Actor by, EnrollmentId enrollment);

    /**
     * What can be taken back of an assignment now: its coaches and admins. Refused as {@code not-found} if the lot was
     * not assigned, or nothing of it is left.
     */
    TakeBackQuote quoteTakeBack(Actor by, EnrollmentId enrollment, int lot);

    /** What a change of the renewal would do now: its coaches and admins. */
    RenewalQuote quoteRenewal(ChangeRenewal command);
}
