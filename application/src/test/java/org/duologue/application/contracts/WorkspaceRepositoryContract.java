package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Currency;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.duologue.application.testing.CoachingSamples;
import org.duologue.domain.people.Workspace;
import org.duologue.domain.people.WorkspaceId;

/** What every {@code WorkspaceRepository} promises. */
public interface WorkspaceRepositoryContract extends PortContract {

    private Optional<Workspace.State> find(WorkspaceId id) {
        return read(() -> ports().workspaces().find(id).map(Workspace::state));
    }

    private long revision(WorkspaceId id) {
        return read(() -> ports().workspaces().revision(id));
    }

    @Property(tries = 15)
    @Label("L7: what was stored is found as it was, new and changed")
    default void workspacesRoundTrip(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        Workspace made = samples.newWorkspace();
        write(() -> ports().workspaces().save(made));
        assertEquals(Optional.of(made.state()), find(made.state().id()));
        made.change(samples.name(), samples.zone(), Currency.getInstance("CHF"));
        write(() -> ports().workspaces().save(made));
        assertEquals(Optional.of(made.state()), find(made.state().id()));
    }

    @Example
    @Label("the revision grows with every change, and only with a change")
    default void workspacesRevisions() {
        CoachingSamples samples = samples(1);
        WorkspaceId id = samples.workspace();
        long first = revision(id);
        write(() -> ports().workspaces().save(ports().workspaces().find(id).orElseThrow()));
        assertEquals(first, revision(id));
        write(() -> {
            Workspace stored = ports().workspaces().find(id).orElseThrow();
            stored.change(samples.plainName(), samples.zone(), Currency.getInstance("CHF"));
            ports().workspaces().save(stored);
        });
        assertTrue(revision(id) > first);
    }

    @Example
    @Label("the first workspace stays the first")
    default void workspacesFirst() {
        samples(1);
        Optional<Workspace.State> before =
                read(() -> ports().workspaces().first().map(Workspace::state));
        assertTrue(before.isPresent());
        samples(2);
        assertEquals(before, read(() -> ports().workspaces().first().map(Workspace::state)));
        assertEquals(Optional.empty(), find(new WorkspaceId(samples(3).id())));
    }
}
