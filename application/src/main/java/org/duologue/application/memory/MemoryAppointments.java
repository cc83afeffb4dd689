package org.duologue.application.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duologue.application.scheduling.spi.AppointmentRepository;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.scheduling.Appointment;
import org.duologue.domain.scheduling.AppointmentId;

/** Appointments in memory. */
public final class MemoryAppointments implements AppointmentRepository {

    private final MemoryTable<AppointmentId, Appointment.State> appointments;

    /** In this store. */
    public MemoryAppointments(MemoryStore store) {
        appointments = new MemoryTable<>(store);
    }

    @Override
    public Optional<Appointment> find(AppointmentId id) {
        return appointments.find(id).map(Appointment::restore);
    }

    @Override
    public List<Appointment> findAll(Collection<AppointmentId> ids) {
        return appointments.findAll(ids).stream().map(Appointment::restore).toList();
    }

    @Override
    public Page<Appointment> page(WorkspaceId workspace, PageRequest page) {
        Comparator<Appointment.State> order = Comparator.comparing(Appointment.State::archived);
        return MemoryPages.cut(
                        appointments.all().filter(a -> a.workspace().equals(workspace)),
                        order.thenComparing(a -> a.name().value().toLowerCase(Locale.ROOT))
                                .thenComparing(a -> a.id().value()),
                        a -> a.id().value().toString(),
                        page)
                .map(Appointment::restore);
    }

    @Override
    public void save(Appointment appointment) {
        appointments.put(appointment.state().id(), appointment.state());
    }

    @Override
    public long revision(AppointmentId id) {
        return appointments.revision(id);
    }
}
