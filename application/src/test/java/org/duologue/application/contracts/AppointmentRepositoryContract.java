package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.duologue.application.testing.CoachingSamples;
import org.duologue.domain.scheduling.Appointment;
import org.duologue.domain.scheduling.AppointmentId;

/** What every {@code AppointmentRepository} promises. */
public interface AppointmentRepositoryContract extends PortContract {

    private void store(Appointment appointment) {
        write(() -> ports().appointments().save(appointment));
    }

    @Property(tries = 25)
    @Label("L7: what was stored is found as it was, with session types and coaches in their order; the revision grows")
    default void appointmentsRoundTrip(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        Appointment made = samples.newAppointment(samples.name());
        AppointmentId id = made.state().id();
        store(made);
        assertEquals(Optional.of(made.state()), find(id));
        long revision = read(() -> ports().appointments().revision(id));
        made.change(samples.appointmentDraft(samples.name()), samples::id);
        store(made);
        assertEquals(Optional.of(made.state()), find(id));
        assertTrue(read(() -> ports().appointments().revision(id)) > revision);
        AppointmentId other = samples.appointment();
        List<AppointmentId> asked = List.of(other, id, id, new AppointmentId(samples.id()));
        List<Appointment.State> found = read(() -> ports().appointments().findAll(asked).stream()
                .map(Appointment::state)
                .toList());
        assertEquals(2, found.size());
        assertTrue(found.contains(made.state()));
    }

    private Optional<Appointment.State> find(AppointmentId id) {
        return read(() -> ports().appointments().find(id).map(Appointment::state));
    }

    @Property(tries = 5)
    @Label("pages give every appointment once, archived ones last, then by name; bad cursors are refused")
    default void appointmentsPages(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        List<Appointment.State> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Appointment made = samples.newAppointment(samples.plainName());
            store(made);
            all.add(made.state());
        }
        samples(seed + 1).appointment();
        List<Appointment.State> found = assertPages(all, request -> ports().appointments()
                .page(samples.workspace(), request)
                .map(Appointment::state));
        Comparator<Appointment.State> order = Comparator.comparing(Appointment.State::archived);
        assertEquals(
                found.stream()
                        .sorted(order.thenComparing(a -> a.name().value()))
                        .map(Appointment.State::name)
                        .toList(),
                found.stream().map(Appointment.State::name).toList());
        assertRefusesBadCursors(request -> ports().appointments().page(samples.workspace(), request));
    }
}
