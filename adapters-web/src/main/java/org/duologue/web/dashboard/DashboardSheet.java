package org.duologue.web.dashboard;

import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.BookingFilter;
import org.duologue.application.booking.BookingQueries;
import org.duologue.application.booking.BookingRequestQueries;
import org.duologue.application.booking.BookingView;
import org.duologue.application.booking.ChangeRequestQueries;
import org.duologue.application.enrollment.EnrollmentQueries;
import org.duologue.application.payment.CheckoutQueries;
import org.duologue.application.program.ProgramQueries;
import org.duologue.application.scheduling.SchedulingQueries;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.wallet.PoolQueries;
import org.duologue.application.wallet.WalletQueries;
import org.duologue.domain.people.Actor;
import org.duologue.web.booking.Joining;
import org.duologue.web.booking.OpenRequestRow;
import org.duologue.web.booking.SessionRow;
import org.duologue.web.payment.OpenCheckouts;
import org.duologue.web.view.Reader;
import org.duologue.web.view.SignedInMember;

/**
 * Asks for what the dashboard shows, and writes it: the next session, and a part for each of the reader's roles.
 *
 * @param by whose dashboard it is
 * @param reader for whom
 */
record DashboardSheet(
        BookingQueries sessions,
        BookingRequestQueries requests,
        ChangeRequestQueries changes,
        CheckoutQueries checkouts,
        EnrollmentQueries enrollments,
        WalletQueries wallets,
        PoolQueries balances,
        ProgramQueries programs,
        SchedulingQueries scheduling,
        Actor by,
        Reader reader) {

    private static final int UPCOMING = 6;

    DashboardModel model() {
        BookingFilter own = BookingFilter.ALL.with(by.member());
        List<BookingView> mine =
                sessions.upcoming(by, own, PageRequest.first(UPCOMING)).items();
        boolean leads = by.isAdmin() || by.isCoach();
        return new DashboardModel(
                reader.times().dayLong(reader.times().today()),
                greeting(),
                mine.stream().findFirst().map(this::next),
                by.isStudent() ? new OpenCheckouts(reader).rows(checkouts, by) : List.of(),
                OpenRequestRow.waiting(requests, changes, by, reader),
                by.isStudent()
                        ? Optional.of(new StudyingSheet(sessions, enrollments, wallets, balances, programs, by, reader)
                                .model(mine))
                        : Optional.empty(),
                leads
                        ? Optional.of(new LeadingSheet(sessions, enrollments, programs, scheduling, by, reader).model())
                        : Optional.empty());
    }

    private String greeting() {
        int hour = reader.now().atZone(reader.zone()).getHour();
        String part = hour < 5 ? "night" : hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
        String name = reader.member().map(SignedInMember::name).orElse("");
        return reader.text("dashboard.good." + part, "name", name.split(" ", 2)[0]);
    }

    private DashboardModel.Next next(BookingView session) {
        SessionRow row = SessionRow.of(session, by, reader);
        boolean student = by.is(session.student());
        boolean free = student && !session.cancelDeadline().isBefore(reader.now());
        return new DashboardModel.Next(
                row.href(),
                reader.times().fromNow(session.time().start()),
                reader.times().atLong(session.time().start()),
                student ? session.coachName() : session.studentName(),
                student,
                row.meta(),
                Joining.of(session, reader),
                free ? reader.text("booking.freeUntil", "deadline", session.cancelDeadline()) : "");
    }
}
