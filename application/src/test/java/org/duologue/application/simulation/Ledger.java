package org.duologue.application.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.booking.ConfirmBookingRequest;
import org.duologue.application.booking.RequestSession;
import org.duologue.application.enrollment.Enroll;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.Refusal;

/** What the clients were answered: all that they have to go by. */
final class Ledger {

    private static final int LATEST = 5;

    private final List<Accepted> accepted = new ArrayList<>();
    private final List<Refusing> refused = new ArrayList<>();
    private final Map<BookingId, MemberId> sessions = new LinkedHashMap<>();
    private final Map<EnrollmentId, MemberId> enrollments = new LinkedHashMap<>();
    private final Set<EnrollmentId> asked = new HashSet<>();
    private final Map<BookingRequestId, RequestSession> requests = new LinkedHashMap<>();
    private final ProgramId program;
    private int wishes;

    Ledger(Setting setting) {
        setting.enrollments().forEach((enrollment, student) -> enrollments.put(enrollment, student.member()));
        program = setting.asked();
        asked.addAll(enrollments().subList(2 * setting.students().size(), enrollments.size()));
    }

    /** A word that is used for this one wish, and so can be found again. */
    String freshReason() {
        return "wish " + ++wishes;
    }

    void note(Answer answer) {
        if (answer instanceof Accepted yes) {
            accepted.add(yes);
            learn(yes.intention().command(), yes.answer());
        } else {
            refused.add((Refusing) answer);
        }
    }

    private void learn(Record command, Object answer) {
        if (command instanceof Enroll enroll) {
            enrollments.put((EnrollmentId) answer, enroll.student());
            if (enroll.program().equals(program)) {
                asked.add((EnrollmentId) answer);
            }
        } else if (command instanceof RequestSession ask) {
            requests.put((BookingRequestId) answer, ask);
        } else if (command instanceof ConfirmBookingRequest yes) {
            RequestSession ask = requests.get(yes.request());
            sessions.put((BookingId) answer, enrollments.get(ask.enrollment()));
        } else if (command instanceof BookSessions book) {
            ((List<?>) answer).forEach(id -> sessions.put((BookingId) id, enrollments.get(book.enrollment())));
        }
    }

    /** The latest sessions that somebody knows of, cancelled ones too. */
    List<BookingId> sessions() {
        return latest(sessions.keySet().stream());
    }

    /** The latest ones of this student. */
    List<BookingId> sessions(MemberId student) {
        return latest(sessions.keySet().stream().filter(s -> student.equals(sessions.get(s))));
    }

    /** Whether the coaches decide in this enrollment. */
    boolean asks(EnrollmentId enrollment) {
        return asked.contains(enrollment);
    }

    /** The latest requests that somebody knows of, with what was asked for; ended ones too. */
    List<Map.Entry<BookingRequestId, RequestSession>> requests() {
        return latest(requests.entrySet().stream());
    }

    /** The latest ones of this student. */
    List<Map.Entry<BookingRequestId, RequestSession>> requests(MemberId student) {
        return latest(requests.entrySet().stream()
                .filter(one -> student.equals(enrollments.get(one.getValue().enrollment()))));
    }

    private static <T> List<T> latest(Stream<T> sessions) {
        List<T> all = sessions.toList();
        return all.subList(Math.max(0, all.size() - LATEST), all.size());
    }

    /** The enrollments that somebody knows of, ended ones too. */
    List<EnrollmentId> enrollments() {
        return List.copyOf(enrollments.keySet());
    }

    /** Those of this student. */
    List<EnrollmentId> enrollments(MemberId student) {
        return enrollments().stream()
                .filter(e -> student.equals(enrollments.get(e)))
                .toList();
    }

    List<Accepted> accepted() {
        return accepted;
    }

    List<Refusing> refused() {
        return refused;
    }

    /** The accepted commands of a type. */
    <C extends Record> Stream<C> accepted(Class<C> type) {
        return accepted.stream()
                .map(yes -> yes.intention().command())
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** The refused commands of a type. */
    <C extends Record> Stream<C> refused(Class<C> type) {
        return refused.stream()
                .map(no -> no.intention().command())
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** How a command was answered. */
    sealed interface Answer {
        /** What was wanted. */
        Intention intention();
    }

    /** It has happened. */
    record Accepted(Intention intention, Object answer) implements Answer {}

    /** It has not. */
    record Refusing(Intention intention, Refusal refusal) implements Answer {}
}
