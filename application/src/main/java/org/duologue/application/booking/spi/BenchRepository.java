package org.duologue.application.booking.spi;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.Program;
import org.duologue.domain.scheduling.Appointment;
import org.duologue.domain.scheduling.Availability;

/**
 * What sessions of an enrollment are booked from, found together: it is needed for every answer about free times, and
 * seldom changes. To be read; what is changed is found by the repository of its own.
 */
public interface BenchRepository {

    /**
     * What there is for the enrollment, if that exists.
     *
     * @param others whose availability is wanted besides that of the enrollment's coaches
     */
    Optional<Parts> find(EnrollmentId id, Collection<MemberId> others);

    /**
     * The enrollment as it was when it was last looked at here, if that is still known without looking again. It may
     * have changed since: good for a guess that is checked afterwards, and for nothing else.
     */
    Optional<Enrollment.State> lastSeen(EnrollmentId id);

    /**
     * What was found.
     *
     * @param appointment empty where the programme never had booking enabled
     * @param availabilities of those who ever set theirs, each once, in no particular order
     * @param suspended those of the enrollment's coaches who are, at this moment
     */
    record Parts(
            Enrollment enrollment,
            Program.State program,
            Optional<Appointment> appointment,
            List<Availability> availabilities,
            Set<MemberId> suspended) {}
}
