package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.Label;
import org.duologue.application.testing.CoachingSamples;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.NoteText;
import org.duologue.domain.booking.SessionRemarks;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.shared.Reason;

/** What every {@code RemarkRepository} promises. */
public interface RemarkRepositoryContract extends PortContract {

    private Booking booking(CoachingSamples samples) {
        MemberId student = samples.member(Role.STUDENT);
        MemberId coach = samples.member(Role.COACH);
        Enrollment enrollment = samples.newEnrollment(samples.program(), student);
        write(() -> ports().enrollments().save(enrollment));
        Booking booking = samples.newBooking(enrollment.state(), coach);
        write(() -> ports().bookings().add(booking));
        return booking;
    }

    private Optional<SessionRemarks.State> stored(BookingId session) {
        return read(() -> ports().remarks().find(session).map(SessionRemarks::state));
    }

    private void assertStored(SessionRemarks remarks, int noted) {
        write(() -> ports().remarks().save(remarks));
        BookingId session = remarks.state().session();
        assertEquals(Optional.of(remarks.state()), stored(session));
        assertEquals(noted, remarks.state().noted());
    }

    @Example
    @Label("what was said last about a session is kept, apart from other sessions, and notes are counted")
    default void remarks() {
        CoachingSamples samples = samples(1);
        Booking.State session = booking(samples).state();
        BookingId other = booking(samples).state().id();
        assertEquals(Optional.empty(), stored(session.id()));
        SessionRemarks remarks = SessionRemarks.none(session.id());
        remarks.note(new NoteText("line\none 😷"), new NoteText("x".repeat(NoteText.MAX_LENGTH)));
        assertStored(remarks, 1);
        Instant end = session.time().end();
        remarks.rate(session, 5, Reason.NONE, end);
        assertStored(remarks, 1);
        remarks.rate(session, 1, new Reason("on reflection"), end.plus(Duration.ofDays(7)));
        remarks.note(NoteText.NONE, NoteText.NONE);
        assertStored(remarks, 2);
        assertEquals(Optional.empty(), stored(other));
    }
}
