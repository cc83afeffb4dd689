package org.duologue.web.dashboard;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duologue.application.booking.BookingFilter;
import org.duologue.application.booking.BookingQueries;
import org.duologue.application.booking.BookingView;
import org.duologue.application.enrollment.EnrollmentFilter;
import org.duologue.application.enrollment.EnrollmentQueries;
import org.duologue.application.enrollment.EnrollmentView;
import org.duologue.application.program.ProgramQueries;
import org.duologue.application.scheduling.SchedulingQueries;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.enrollment.EnrollmentStatus;
import org.duologue.domain.people.Actor;
import org.duologue.web.booking.SessionRow;
import org.duologue.web.view.Reader;

/**
 * Asks for what the dashboard of a coach or an admin shows, and writes it. A coach sees their own sessions and
 * students,
 * an admin who does not coach everybody's.
 *
 * @param by the coach or admin
 * @param reader for whom
 */
record LeadingSheet(
        BookingQueries sessions,
        EnrollmentQueries enrollments,
        ProgramQueries programs,
        SchedulingQueries scheduling,
        Actor by,
        Reader reader) {

    private static final int WAITING = 8;
    private static final int LATER = 5;

    DashboardModel.Leading model() {
        BookingFilter filter = by.isCoach() ? BookingFilter.ALL.coach(by.member()) : BookingFilter.ALL;
        List<BookingView> upcoming = sessions.upcoming(by, filter, PageRequest.first(PageRequest.MAX_LIMIT))
                .items();
        EnrollmentFilter mine = by.isCoach() ? EnrollmentFilter.ALL.with(by.member()) : EnrollmentFilter.ALL;
        List<EnrollmentView> led = enrollments
                .enrollments(by, mine.notEnded(), PageRequest.first(PageRequest.MAX_LIMIT))
                .items();
        LocalDate today = reader.times().today();
        LocalDate week = reader.times().date(reader.now().plus(Duration.ofDays(7)));
        List<BookingView> later =
                upcoming.stream().filter(s -> day(s).isAfter(today)).toList();
        return new DashboardModel.Leading(
                rows(upcoming.stream().filter(s -> day(s).equals(today)).toList()),
                rows(later.stream().filter(s -> !day(s).isAfter(week)).toList()),
                rows(later.stream()
                        .filter(s -> day(s).isAfter(week))
                        .limit(LATER)
                        .toList()),
                waiting(led),
                steps(led));
    }

    private LocalDate day(BookingView session) {
        return reader.times().date(session.time().start());
    }

    private List<SessionRow> rows(List<BookingView> found) {
        return found.stream().map(s -> SessionRow.of(s, by, reader)).toList();
    }

    private List<DashboardModel.Waiting> waiting(List<EnrollmentView> led) {
        List<EnrollmentView> bookable = led.stream()
                .filter(e -> e.status() == EnrollmentStatus.ACTIVE && e.bookingEnabled() && !by.is(e.student()))
                .toList();
        Set<EnrollmentId> booked =
                sessions.booked(by, bookable.stream().map(EnrollmentView::id).toList());
        return bookable.stream()
                .filter(e -> !booked.contains(e.id()))
                .limit(WAITING)
                .map(e -> new DashboardModel.Waiting(
                        e.studentName(),
                        e.programName() + ", " + reader.text("common.credits", "n", e.spendable()),
                        "/app/coaching/" + e.id().value()))
                .toList();
    }

    private List<DashboardModel.Step> steps(List<EnrollmentView> led) {
        List<DashboardModel.Step> steps = new ArrayList<>();
        if (by.isCoach() && scheduling.availability(by, by.member()).revision() == 0) {
            steps.add(step("availability", "/app/availability"));
        }
        boolean appointments =
                !scheduling.appointments(by, PageRequest.first(1)).items().isEmpty();
        boolean programmes =
                !programs.programs(by, PageRequest.first(1)).items().isEmpty();
        if (by.isAdmin() && !appointments) {
            steps.add(step("appointment", "/app/appointments"));
        }
        if (by.isAdmin() && appointments && !programmes) {
            steps.add(step("programme", "/app/programmes"));
        }
        if (by.isAdmin() && programmes && led.isEmpty()) {
            steps.add(step("student", "/app/members"));
        }
        return steps;
    }

    private DashboardModel.Step step(String name, String href) {
        return new DashboardModel.Step(
                reader.text("dashboard.step." + name),
                reader.text("dashboard.stepWhy." + name),
                href,
                reader.text("dashboard.stepDo." + name));
    }
}
