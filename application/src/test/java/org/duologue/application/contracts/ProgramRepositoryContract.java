package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.duologue.application.testing.CoachingSamples;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.Program;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.Name;

/** What every {@code ProgramRepository} promises. */
public interface ProgramRepositoryContract extends PortContract {

    private void store(Program program) {
        write(() -> ports().programs().save(program));
    }

    @Property(tries = 25)
    @Label("L7: what was stored is found as it was, with its coaches in their order; the revision grows")
    default void programsRoundTrip(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        Program made = samples.newProgram(samples.name());
        ProgramId id = made.state().id();
        store(made);
        assertEquals(Optional.of(made.state()), find(id));
        long revision = read(() -> ports().programs().revision(id));
        Program changed = changed(made.state(), samples);
        store(changed);
        assertEquals(Optional.of(changed.state()), find(id));
        assertTrue(read(() -> ports().programs().revision(id)) > revision);
        ProgramId other = samples.program();
        List<ProgramId> asked = List.of(other, id, id, new ProgramId(samples.id()));
        List<Program.State> found = read(() ->
                ports().programs().findAll(asked).stream().map(Program::state).toList());
        assertEquals(2, found.size());
        assertTrue(found.contains(changed.state()));
    }

    /** The same programme with other coaches, and the old ones in another order. */
    private static Program changed(Program.State p, CoachingSamples samples) {
        List<MemberId> coaches = new ArrayList<>(p.coaches());
        Collections.reverse(coaches);
        coaches.addAll(0, samples.coaches(1));
        return Program.restore(new Program.State(
                p.id(),
                p.workspace(),
                p.type(),
                samples.name(),
                p.description(),
                p.price(),
                p.bookingEnabled(),
                p.booking(),
                coaches,
                !p.archived(),
                p.createdAt()));
    }

    private Optional<Program.State> find(ProgramId id) {
        return read(() -> ports().programs().find(id).map(Program::state));
    }

    @Property(tries = 5)
    @Label("pages give every programme of the workspace once, by name; bad cursors are refused")
    default void programsPages(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        List<Program.State> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Program made = samples.newProgram(samples.plainName());
            store(made);
            all.add(made.state());
        }
        samples(seed + 1).program();
        List<Name> found =
                assertPages(all, request -> ports().programs()
                                .page(samples.workspace(), request)
                                .map(Program::state))
                        .stream()
                        .map(Program.State::name)
                        .toList();
        assertEquals(
                found.stream().map(Name::value).sorted().toList(),
                found.stream().map(Name::value).toList());
        assertRefusesBadCursors(request -> ports().programs().page(samples.workspace(), request));
    }
}
