package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.Label;
import org.duologue.application.testing.CoachingSamples;
import org.duologue.application.testing.Race;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.people.Workspace;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.shared.Name;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;

/** What every {@code UnitOfWork} promises. */
public interface UnitOfWorkContract extends PortContract {

    @Example
    @Label("what has returned is there, and its answer is handed on")
    default void unitsCommits() {
        CoachingSamples samples = samples(1);
        Member member = samples.newMember();
        assertEquals("answer", written(() -> {
            ports().members().save(member);
            return "answer";
        }));
        assertEquals(Optional.of(member.state()), find(member.state().id()));
    }

    private Optional<Member.State> find(MemberId id) {
        return read(() -> ports().members().find(id).map(Member::state));
    }

    @Example
    @Label("what has thrown leaves nothing of any kind, and what it threw is passed on")
    default void unitsRollsBack() {
        CoachingSamples samples = samples(2);
        Member member = samples.newMember();
        Refused no = new Refused(new NotFound("anything"));
        Refused thrown = assertThrows(
                Refused.class,
                () -> write(() -> {
                    ports().members().save(member);
                    ports().access().savePasswordHash(member.state().id(), "hash");
                    throw no;
                }));
        assertSame(no.refusal(), thrown.refusal());
        assertEquals(Optional.empty(), find(member.state().id()));
        assertEquals(Optional.empty(), read(() -> ports().access()
                .passwordHash(member.state().id())));
        write(() -> ports().members().save(member));
        assertEquals(Optional.of(member.state()), find(member.state().id()));
    }

    @Example
    @Label("an error rolls back, too, and changes of what was there are taken back")
    default void unitsRollsBackChanges() {
        CoachingSamples samples = samples(3);
        MemberId id = samples.member(Role.COACH);
        Member.State before = find(id).orElseThrow();
        assertThrows(
                AssertionError.class,
                () -> write(() -> {
                    Member member = ports().members().find(id).orElseThrow();
                    member.changeProfile(Name.of("changed"), before.zone(), before.language(), "changed");
                    ports().members().save(member);
                    throw new AssertionError("no");
                }));
        assertEquals(Optional.of(before), find(id));
        write(() -> ports().members().save(samples.newMember()));
        assertEquals(Optional.of(before), find(id), "an undone change came back with the next unit");
    }

    @Example
    @Label("a unit inside a unit is part of it: what it wrote goes with the outer one")
    default void unitsJoins() {
        CoachingSamples samples = samples(4);
        Member member = samples.newMember();
        assertThrows(
                IllegalStateException.class,
                () -> write(() -> {
                    write(() -> ports().members().save(member));
                    assertEquals(
                            Optional.of(member.state()), find(member.state().id()), "a unit sees its own writes");
                    throw new IllegalStateException("no");
                }));
        assertEquals(Optional.empty(), find(member.state().id()));
    }

    @Example
    @Label("what is read is of one moment: changed, new and gone things look as they did when the unit began")
    default void unitsReadsOneMoment() {
        CoachingSamples samples = samples(6);
        WorkspaceId workspace = samples.workspace();
        MemberId coach = samples.member(Role.COACH);
        Member later = samples.newMember();
        write(() -> {
            rename(workspace, "before");
            ports().access().savePasswordHash(coach, "before");
        });
        List<String> seen = read(() -> {
            String first = nameOf(workspace);
            Race.of(1, meanwhile -> {
                write(() -> {
                    rename(workspace, "after");
                    ports().access().savePasswordHash(coach, "after");
                    ports().members().save(later);
                });
                return true;
            });
            String hash = ports().access().passwordHash(coach).orElseThrow();
            String found = ports().members().find(later.state().id()).isPresent() ? "new" : "none";
            return List.of(first, hash, found, read(() -> nameOf(workspace)));
        });
        assertEquals(List.of("before", "before", "none", "before"), seen);
        assertEquals("after", read(() -> nameOf(workspace)));
    }

    private String nameOf(WorkspaceId workspace) {
        return ports().workspaces().find(workspace).orElseThrow().state().name().value();
    }

    @Example
    @Label("while something is read nothing can be written; what reads inside a writing unit sees what that has"
            + " written")
    default void unitsReadsOnly() {
        CoachingSamples samples = samples(7);
        WorkspaceId workspace = samples.workspace();
        String before = read(() -> nameOf(workspace));
        assertThrows(IllegalStateException.class, () -> ports().unitOfWork()
                .read(() -> written(() -> {
                    rename(workspace, "never");
                    return true;
                })));
        assertEquals(before, read(() -> nameOf(workspace)));
        assertEquals("written", written(() -> {
            rename(workspace, "written");
            return read(() -> nameOf(workspace));
        }));
        assertEquals("written", read(() -> nameOf(workspace)));
    }

    @Example
    @Label("of concurrent changes none is lost: whoever was answered has had the effect")
    default void unitsLosesNothing() {
        CoachingSamples samples = samples(5);
        WorkspaceId id = samples.workspace();
        write(() -> rename(id, "0"));
        Race.Result<Boolean> result = Race.of(6, i -> {
            write(() -> {
                rename(id, Integer.toString(Integer.parseInt(nameOf(id)) + 1));
            });
            return true;
        });
        int effects = Integer.parseInt(read(() -> nameOf(id)));
        assertEquals(result.answers().size(), effects);
    }

    private void rename(WorkspaceId id, String name) {
        Workspace workspace = ports().workspaces().find(id).orElseThrow();
        workspace.change(
                Name.of(name), workspace.state().zone(), workspace.state().currency());
        ports().workspaces().save(workspace);
    }
}
