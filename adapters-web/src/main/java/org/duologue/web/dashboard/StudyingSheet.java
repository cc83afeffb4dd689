package org.duologue.web.dashboard;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duologue.application.booking.BookableView;
import org.duologue.application.booking.BookingFilter;
import org.duologue.application.booking.BookingQueries;
import org.duologue.application.booking.BookingView;
import org.duologue.application.booking.FreeTimesQuestion;
import org.duologue.application.enrollment.EnrollmentFilter;
import org.duologue.application.enrollment.EnrollmentQueries;
import org.duologue.application.enrollment.EnrollmentView;
import org.duologue.application.program.ProgramQueries;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.wallet.PoolQueries;
import org.duologue.application.wallet.WalletQueries;
import org.duologue.domain.people.Actor;
import org.duologue.web.booking.SessionRow;
import org.duologue.web.enrollment.OpenPrograms;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;
import org.duologue.web.wallet.WalletSheet;

/**
 * Asks for what a student's dashboard shows, and writes it.
 *
 * @param by the student
 * @param reader for whom
 */
record StudyingSheet(
        BookingQueries sessions,
        EnrollmentQueries enrollments,
        WalletQueries wallets,
        PoolQueries balances,
        ProgramQueries programs,
        Actor by,
        Reader reader) {

    private static final int MOST = 10;

    /**
     * The student's part.
     *
     * @param upcoming the student's sessions to come
     */
    DashboardModel.Studying model(List<BookingView> upcoming) {
        List<EnrollmentView> own = enrollments
                .enrollments(by, EnrollmentFilter.ALL.of(by.member()).notEnded(), PageRequest.first(MOST))
                .items();
        List<Coaching> coachings = own.stream()
                .map(enrollment -> new Coaching(enrollment, sessions.bookable(by, enrollment.id())))
                .toList();
        List<BookingView> past = sessions.past(by, BookingFilter.ALL.student(by.member()), PageRequest.first(3))
                .items();
        return new DashboardModel.Studying(
                Stream.concat(coachings.stream().map(this::credits), balance().stream())
                        .toList(),
                coachings.stream()
                        .flatMap(coaching -> coaches(coaching.bookable()))
                        .limit(MOST)
                        .toList(),
                upcoming.stream().skip(1).map(s -> SessionRow.of(s, by, reader)).toList(),
                past.stream().map(s -> SessionRow.of(s, by, reader)).toList(),
                OpenPrograms.of(programs, by, own, reader));
    }

    /** A coaching, and what can be booked in it. */
    private record Coaching(EnrollmentView enrollment, BookableView bookable) {

        String place() {
            return "/app/coaching/" + enrollment.id().value();
        }
    }

    private DashboardModel.Credits credits(Coaching coaching) {
        return new DashboardModel.Credits(
                coaching.enrollment().programName(),
                Optional.of(coaching.place() + "/book")
                        .filter(place -> coaching.bookable().isOpen()),
                coaching.place() + "/credits",
                new WalletSheet(wallets.wallet(by, coaching.enrollment().id()), reader).balance());
    }

    /** What is there for any programme that accepts it (S2.23); nothing for who never had a balance. */
    private Optional<DashboardModel.Credits> balance() {
        return balances.balance(by, by.member())
                .map(wallet -> new DashboardModel.Credits(
                        reader.text("wallet.ownBalance"),
                        Optional.of("/app/coaching"),
                        "/app/credits?enrollment=balance",
                        new WalletSheet(wallet, reader).balance()));
    }

    private Stream<DashboardModel.Coach> coaches(BookableView bookable) {
        return bookable.coaches().stream().map(coach -> coach(bookable, coach));
    }

    private DashboardModel.Coach coach(BookableView bookable, BookableView.Coach coach) {
        if (bookable.refusal().isPresent() || bookable.sessionTypes().isEmpty()) {
            String why = bookable.refusal()
                    .map(r -> RefusalText.of(r, reader).detail())
                    .orElseGet(() -> reader.text("dashboard.noFree"));
            return new DashboardModel.Coach(coach.name(), coach.about(), why, "");
        }
        String next = Optional.of(question(bookable, coach))
                .flatMap(question -> sessions.nextFree(by, question))
                .map(time -> reader.times().at(time.start()))
                .orElseGet(() -> reader.text("dashboard.noFree"));
        String href = "/app/coaching/" + bookable.enrollment().value() + "/book?coach="
                + coach.id().value();
        return new DashboardModel.Coach(coach.name(), coach.about(), next, href);
    }

    private FreeTimesQuestion question(BookableView bookable, BookableView.Coach coach) {
        return new FreeTimesQuestion(
                bookable.enrollment(),
                coach.id(),
                bookable.sessionTypes().get(0).id(),
                reader.now(),
                reader.now().plus(Duration.ofDays(1)));
    }
}
