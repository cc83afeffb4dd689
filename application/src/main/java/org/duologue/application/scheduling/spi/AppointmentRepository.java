package org.duologue.application.scheduling.spi;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.scheduling.Appointment;
import org.duologue.domain.scheduling.AppointmentId;

/** Keeps appointments. */
public interface AppointmentRepository {

    /** The appointment of this id. */
    Optional<Appointment> find(AppointmentId id);

    /** The appointments of these ids that exist, in one round trip. */
    List<Appointment> findAll(Collection<AppointmentId> ids);

    /** A page of a workspace's appointments, by name, then id; archived ones last. */
    Page<Appointment> page(WorkspaceId workspace, PageRequest page);

    /** Stores a new or changed appointment. */
    void save(Appointment appointment);

    /** How often it was changed. */
    long revision(AppointmentId id);
}
