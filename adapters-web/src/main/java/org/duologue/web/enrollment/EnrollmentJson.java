package org.duologue.web.enrollment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.enrollment.EndQuote;
import org.duologue.application.enrollment.EnrollmentView;
import org.duologue.web.json.MoneyJson;
import org.duologue.web.json.RefusalJson;
import org.duologue.web.view.Reader;

/** What programs send and get about enrollments. */
public final class EnrollmentJson {

    private EnrollmentJson() {}

    /**
     * A student to be enrolled.
     *
     * @param coaches matched to the student; none: all coaches of the programme
     */
    public record NewEnrollment(UUID program, UUID student, List<UUID> coaches) {}

    /**
     * How to end.
     *
     * @param cancelSessions true: future sessions are cancelled with refund; false: they stay
     */
    public record End(boolean cancelSessions) {}

    /**
     * What ending would do.
     *
     * @param sessions how many sessions are ahead, which are cancelled or stay
     * @param lastStart when the last of them begins; left out: there are none
     * @param creditsLost the credits of the enrollment that end with it
     * @param balanceBack the credits that come back to the student's own balance
     * @param moneyBack what money would be owed back, one amount a currency
     * @param requests how many booking requests are withdrawn
     * @param refusal what doing it now would answer; left out: it would succeed
     */
    public record EndingQuote(
            int sessions,
            Optional<Instant> lastStart,
            int creditsLost,
            int balanceBack,
            List<MoneyJson> moneyBack,
            int requests,
            Optional<RefusalJson> refusal) {

        static EndingQuote of(EndQuote quote, Reader reader) {
            return new EndingQuote(
                    quote.sessions(),
                    quote.lastStart(),
                    quote.creditsLost(),
                    quote.balanceBack(),
                    quote.moneyBack().stream().map(MoneyJson::of).toList(),
                    quote.requests(),
                    quote.refusal().map(refusal -> RefusalJson.of(refusal, reader)));
        }
    }

    /**
     * Who coaches from now on.
     *
     * @param coaches of the programme; none: all of them
     */
    public record Match(List<UUID> coaches) {}

    /**
     * When it is going to end.
     *
     * @param lastDay such as 2027-06-30, on the workspace's clock; left out: no end is known
     */
    public record LastDay(Optional<String> lastDay) {}

    /** A coach. */
    public record Coach(UUID id, String name, String about) {}

    /**
     * An enrollment.
     *
     * @param status ACTIVE, PAUSED or ENDED
     * @param lastDay the last day before its known end; left out: no end is known
     * @param available credits of the enrollment that can be spent now
     * @param balance what the student's own balance adds to them, where the programme accepts it
     * @param nextRenewalAt when the next free slots come; left out if none will
     * @param renewalAmount how many then
     */
    public record Enrollment(
            UUID id,
            UUID program,
            String programName,
            UUID student,
            String studentName,
            List<Coach> coaches,
            String status,
            Instant activatedAt,
            Optional<String> lastDay,
            Optional<Instant> endedAt,
            boolean bookingEnabled,
            int available,
            int balance,
            Optional<Instant> nextRenewalAt,
            int renewalAmount) {

        static Enrollment of(EnrollmentView view) {
            return new Enrollment(
                    view.id().value(),
                    view.program().value(),
                    view.programName(),
                    view.student().value(),
                    view.studentName(),
                    view.coaches().stream()
                            .map(coach -> new Coach(coach.id().value(), coach.name(), coach.about()))
                            .toList(),
                    view.status().name(),
                    view.activatedAt(),
                    view.lastDay().map(LocalDate::toString),
                    view.endedAt(),
                    view.bookingEnabled(),
                    view.available(),
                    view.balance(),
                    view.nextRenewalAt(),
                    view.renewalAmount());
        }
    }
}
