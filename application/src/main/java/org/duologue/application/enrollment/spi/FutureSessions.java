package org.duologue.application.enrollment.spi;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.Money;

/** The sessions that an enrollment still has before it, and those that are asked for. */
public interface FutureSessions {

    /**
     * Keeps everybody else from booking or changing sessions of this student for the rest of the unit of work, waiting
     * for those who are at it. Later reads in the unit see what they have committed.
     */
    void keepStill(MemberId student);

    /**
     * What an end now would do to them and to what pays for them; changes nothing.
     *
     * @param cancel whether they would all be cancelled
     */
    Ahead ahead(Actor by, EnrollmentId enrollment, boolean cancel, Instant now);

    /** Cancels them all now, with refund, in the open unit of work. */
    void cancelAll(Actor by, EnrollmentId enrollment, Instant now);

    /** When those begin that start then or later, by start; at most 1,000. */
    List<Instant> startsFrom(EnrollmentId enrollment, Instant first);

    /**
     * Strikes the times asked for that begin then or later, and gives up what keeps such a time until it is paid, in
     * the open unit of work.
     */
    void strikeFrom(MemberId by, EnrollmentId enrollment, Instant end);

    /** Withdraws what is asked for and not answered yet, in the open unit of work; held credits come back. */
    void withdrawRequests(MemberId by, EnrollmentId enrollment);

    /** Withdraws what asks one of these coaches and is not answered yet, in the open unit of work. */
    void withdrawRequests(MemberId by, EnrollmentId enrollment, Collection<MemberId> coaches);

    /**
     * What there is, and what would become of it.
     *
     * @param starts of the sessions ahead, by start; at most 1,000
     * @param left the credits that would be left in the enrollment's own wallet
     * @param balanceBack how many would come back to the student's own balance
     * @param moneyBack what money would be owed back; one amount a currency
     * @param requests how many booking requests wait for an answer
     */
    record Ahead(List<Instant> starts, int left, int balanceBack, List<Money> moneyBack, int requests) {}
}
