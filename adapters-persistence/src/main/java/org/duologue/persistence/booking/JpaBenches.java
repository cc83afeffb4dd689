package org.duologue.persistence.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duologue.application.booking.spi.BenchRepository;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.program.spi.ProgramRepository;
import org.duologue.application.scheduling.spi.AppointmentRepository;
import org.duologue.application.scheduling.spi.AvailabilityRepository;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.Program;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.scheduling.Appointment;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.scheduling.Availability;
import org.duologue.persistence.shared.CurrentEntityManager;
import org.duologue.persistence.shared.Remembered;
import org.duologue.persistence.shared.UnitRows;

/**
 * What sessions are booked from: one statement asks for the revisions and for who is suspended, and read is only what
 * changed since.
 */
public final class JpaBenches implements BenchRepository {

    private static final String PARTS = "select e.id, e.revision, p.id, p.revision, a.id, a.revision, v.coach_id,"
            + " v.revision, s.id, s.revision from enrollment e join program p on p.id = e.program_id"
            + " left join appointment a on a.id = cast(p.appointment_id as uuid)"
            + " left join enrollment_coach c on c.enrollment_id = e.id"
            + " left join availability v on v.coach_id = c.coach_id"
            + " left join member s on s.id = c.coach_id and s.status = 'SUSPENDED' where e.id = ?";

    private static final String NONE = "cast(null as uuid), cast(null as bigint)";
    private static final String OTHERS = " union all select " + (NONE + ", ").repeat(3) + "coach_id, revision, " + NONE
            + " from availability where ";

    private final CurrentEntityManager current;
    private final Remembered<Enrollment.State> enrollments;
    private final Remembered<Program.State> programs;
    private final Remembered<Appointment.State> appointments;
    private final Remembered<Availability.State> availabilities;

    /** On the entity manager of the unit of work; what is not known yet is found by these. */
    public JpaBenches(
            CurrentEntityManager current,
            EnrollmentRepository enrollments,
            ProgramRepository programs,
            AppointmentRepository appointments,
            AvailabilityRepository availabilities) {
        this.current = current;
        this.enrollments = new Remembered<>(
                current, id -> enrollments.find(new EnrollmentId(id)).map(Enrollment::state));
        this.programs =
                new Remembered<>(current, id -> programs.find(new ProgramId(id)).map(Program::state));
        this.appointments = new Remembered<>(
                current, id -> appointments.find(new AppointmentId(id)).map(Appointment::state));
        this.availabilities = new Remembered<>(
                current, id -> availabilities.find(new MemberId(id)).map(Availability::state));
    }

    /** Each with the column of its id, behind which its revision stands. */
    private enum Kind {
        ENROLLMENT(1),
        PROGRAM(3),
        APPOINTMENT(5),
        AVAILABILITY(7),
        SUSPENDED(9);

        private final int column;

        Kind(int column) {
            this.column = column;
        }
    }

    private record Row(Kind kind, UUID id, long revision) {

        /** What one row of the statement is about; it has nothing in the columns of what there is not. */
        static List<Row> of(ResultSet row) throws SQLException {
            List<Row> found = new ArrayList<>();
            for (Kind kind : Kind.values()) {
                UUID id = row.getObject(kind.column, UUID.class);
                if (id != null) {
                    found.add(new Row(kind, id, row.getLong(kind.column + 1)));
                }
            }
            return found;
        }
    }

    @Override
    public Optional<Parts> find(EnrollmentId id, Collection<MemberId> others) {
        List<Row> rows = statement(id.value(), others).read(current.entities(), Row::of).stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
        return newest(rows, Kind.ENROLLMENT, enrollments)
                .findFirst()
                .map(enrollment -> new Parts(
                        Enrollment.restore(enrollment),
                        newest(rows, Kind.PROGRAM, programs).findFirst().orElseThrow(),
                        newest(rows, Kind.APPOINTMENT, appointments).findFirst().map(Appointment::restore),
                        newest(rows, Kind.AVAILABILITY, availabilities)
                                .map(Availability::restore)
                                .toList(),
                        of(rows, Kind.SUSPENDED)
                                .map(row -> new MemberId(row.id()))
                                .collect(Collectors.toSet())));
    }

    private static Stream<Row> of(List<Row> rows, Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind);
    }

    private static <V> Stream<V> newest(List<Row> rows, Kind kind, Remembered<V> values) {
        return of(rows, kind).map(row -> values.of(row.id(), row.revision()));
    }

    @Override
    public Optional<Enrollment.State> lastSeen(EnrollmentId id) {
        return enrollments.kept(id.value());
    }

    private static UnitRows statement(UUID enrollment, Collection<MemberId> others) {
        UnitRows all = new UnitRows().sql(PARTS, enrollment);
        return others.isEmpty()
                ? all
                : all.sql(OTHERS)
                        .in("coach_id", others.stream().map(MemberId::value).toList());
    }
}
