package org.duologue.application.authorization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.duologue.application.enrollment.EndEnrollment;
import org.duologue.application.enrollment.Enroll;
import org.duologue.application.enrollment.EnrollmentFilter;
import org.duologue.application.enrollment.MatchCoaches;
import org.duologue.application.enrollment.PauseEnrollment;
import org.duologue.application.enrollment.ResumeEnrollment;
import org.duologue.application.enrollment.SetLastDay;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.people.Actor;

/** How somebody acts upon the enrollment of the {@link Scene}. */
final class EnrollmentActs {

    private static final PageRequest PAGE = PageRequest.first(50);

    private final Map<String, BiFunction<Scene, Actor, Object>> acts = new HashMap<>();

    private EnrollmentActs() {
        asks(
                "EnrollmentUseCases.enroll",
                (s, by) -> s.duologue.enrollments().enroll(new Enroll(by, s.it.program(), s.newcomer)));
        does(
                "EnrollmentUseCases.pause",
                (s, by) -> s.duologue.enrollments().pause(new PauseEnrollment(by, s.it.enrollment())));
        does("EnrollmentUseCases.resume", (s, by) -> {
            s.duologue.enrollments().pause(new PauseEnrollment(s.it.owner(), s.it.enrollment()));
            s.duologue.enrollments().resume(new ResumeEnrollment(by, s.it.enrollment()));
        });
        does(
                "EnrollmentUseCases.matchCoaches",
                (s, by) -> s.duologue.enrollments().matchCoaches(new MatchCoaches(by, s.it.enrollment(), List.of())));
        does("EnrollmentUseCases.setLastDay", (s, by) -> s.duologue
                .enrollments()
                .setLastDay(new SetLastDay(by, s.it.enrollment(), Optional.empty())));
        does(
                "EnrollmentUseCases.end",
                (s, by) -> s.duologue.enrollments().end(new EndEnrollment(by, s.it.enrollment(), true)));
        asks(
                "EnrollmentQueries.enrollment",
                (s, by) -> s.duologue.enrollmentQueries().enrollment(by, s.it.enrollment()));
        asks(
                "EnrollmentQueries.quoteEnd",
                (s, by) -> s.duologue.enrollmentQueries().quoteEnd(new EndEnrollment(by, s.it.enrollment(), true)));
        asks(
                "EnrollmentQueries.enrollments",
                (s, by) -> s.duologue.enrollmentQueries().enrollments(by, EnrollmentFilter.ALL, PAGE));
    }

    static Map<String, BiFunction<Scene, Actor, Object>> all() {
        return new EnrollmentActs().acts;
    }

    private void asks(String name, BiFunction<Scene, Actor, Object> query) {
        acts.put(name, query);
    }

    private void does(String name, BiConsumer<Scene, Actor> act) {
        acts.put(name, (scene, by) -> {
            act.accept(scene, by);
            return "";
        });
    }
}
