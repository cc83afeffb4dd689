package org.duologue.application.booking;

import java.util.Objects;
import java.util.Optional;
import org.duologue.application.enrollment.EnrollmentStanding;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.program.spi.ProgramRepository;
import org.duologue.application.scheduling.spi.AppointmentRepository;
import org.duologue.application.shared.Right;
import org.duologue.domain.booking.ActingAs;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.program.BookingSettings;
import org.duologue.domain.program.Program;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;

/** Finds what an enrollment's sessions are booked from, for those who may. */
public final class Benches {

    private final EnrollmentRepository enrollments;
    private final ProgramRepository programs;
    private final AppointmentRepository appointments;

    /** Over these ports. */
    public Benches(EnrollmentRepository enrollments, ProgramRepository programs, AppointmentRepository appointments) {
        this.enrollments = Objects.requireNonNull(enrollments, "enrollments");
        this.programs = Objects.requireNonNull(programs, "programs");
        this.appointments = Objects.requireNonNull(appointments, "appointments");
    }

    Bench require(Actor by, EnrollmentId id) {
        Enrollment enrollment = new EnrollmentStanding(enrollments).find(by, id, Right.BOOK);
        Program.State program =
                programs.find(enrollment.state().program()).orElseThrow().state();
        Optional<BookingSettings> booking = program.booking();
        return new Bench(
                enrollment, program, booking.map(BookingSettings::appointment).flatMap(appointments::find));
    }

    /** What a session is booked from, for those who may; a session of somebody else's answers like one not there. */
    Bench of(Actor by, Booking.State booking) {
        try {
            return require(by, booking.enrollment());
        } catch (Refused refused) {
            throw refused.refusal() instanceof NotFound ? new Refused(new NotFound("booking")) : refused;
        }
    }

    /** In what standing somebody who may book in the enrollment does so. */
    static ActingAs standing(Actor by, Enrollment.State enrollment) {
        return switch (EnrollmentStanding.of(by, enrollment)) {
            case ADMIN -> ActingAs.ADMIN;
            case COACH -> ActingAs.COACH;
            default -> ActingAs.STUDENT;
        };
    }
}
