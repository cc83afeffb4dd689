package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.duologue.application.people.MemberFilter;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.CoachingSamples;
import org.duologue.application.testing.Race;
import org.duologue.domain.people.Language;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.MemberStatus;
import org.duologue.domain.people.Role;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.shared.Name;
import org.duologue.domain.shared.Refused;

/** What every {@code MemberRepository} promises. */
public interface MemberRepositoryContract extends PortContract {

    private Optional<Member.State> find(MemberId id) {
        return read(() -> ports().members().find(id).map(Member::state));
    }

    private void store(Member member) {
        write(() -> ports().members().save(member));
    }

    @Property(tries = 25)
    @Label("L7: what was stored is found as it was, by id, among others and by address, new and changed")
    default void membersRoundTrip(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        Member made = samples.newMember();
        store(made);
        made.changeProfile(samples.name(), samples.zone(), samples.one(Language.values()), "b" + samples.text(9));
        made.changeRoles(samples.owner(), samples.roles());
        store(made);
        Optional<Member.State> expected = Optional.of(made.state());
        assertEquals(expected, find(made.state().id()));
        assertEquals(
                expected,
                read(() -> ports().members().findByEmail(made.state().email()).map(Member::state)));
        MemberId other = samples.member(Role.STUDENT);
        List<MemberId> asked = List.of(other, made.state().id(), other, new MemberId(samples.id()));
        Set<Member.State> found = Set.copyOf(read(() ->
                ports().members().findAll(asked).stream().map(Member::state).toList()));
        assertEquals(Set.of(expected.get(), find(other).orElseThrow()), found);
        assertEquals(List.of(), read(() -> ports().members().findAll(List.of())));
    }

    @Example
    @Label("a second member with the same address fails, also at the same moment, and leaves nothing")
    default void membersOneAddress() {
        CoachingSamples samples = samples(1);
        Member first = samples.newMember();
        store(first);
        Member second = withAddressOf(first, samples);
        assertThrows(Refused.class, () -> store(second));
        assertEquals(Optional.empty(), find(second.state().id()));
        Member third = samples.newMember();
        Race.Result<Boolean> race = Race.of(4, i -> {
            store(withAddressOf(third, samples));
            return true;
        });
        assertEquals(1, race.answers().size());
    }

    private static Member withAddressOf(Member member, CoachingSamples samples) {
        Member.State s = member.state();
        return Member.invite(
                new MemberId(samples.id()),
                s.workspace(),
                s.name(),
                s.email(),
                s.roles(),
                s.zone(),
                s.language(),
                s.createdAt());
    }

    @Property(tries = 8)
    @Label("pages give every member that matches once, by name, whatever the size of the pages")
    default void membersPages(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        List<Member.State> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            Member made = samples.newMember(samples.plainName(), samples.roles());
            store(made);
            all.add(made.state());
        }
        List<Member.State> found = assertPages(all, page(samples.workspace(), MemberFilter.ALL));
        assertEquals(
                found.stream()
                        .sorted(Comparator.comparing(m -> m.name().value()))
                        .map(Member.State::name)
                        .toList(),
                found.stream().map(Member.State::name).toList());
        Role role = samples.one(Role.values());
        List<Member.State> with =
                all.stream().filter(m -> m.roles().contains(role)).toList();
        assertPages(with, page(samples.workspace(), MemberFilter.with(role)));
        long counted =
                with.stream().filter(m -> m.status() != MemberStatus.SUSPENDED).count();
        assertEquals(
                counted,
                read(() -> ports().members().count(samples.workspace(), role)).longValue());
    }

    private Function<PageRequest, Page<Member.State>> page(WorkspaceId workspace, MemberFilter filter) {
        return request -> ports().members().page(workspace, filter, request).map(Member::state);
    }

    @Example
    @Label("text is looked for in names and addresses, whatever the case, and signs of databases mean themselves")
    default void membersTexts() {
        CoachingSamples samples = samples(3);
        for (String name : List.of("100% Ann", "a_b", "axb", "it's!")) {
            store(samples.newMember(Name.of(name), Set.of(Role.COACH)));
        }
        assertEquals(List.of("100% Ann"), named(samples, "% aNN"));
        assertEquals(List.of("a_b"), named(samples, "A_B"));
        assertEquals(List.of("it's!"), named(samples, "'s!"));
        assertEquals(4, named(samples, "@A.example").size());
        assertTrue(named(samples, "nobody").isEmpty());
    }

    private List<String> named(CoachingSamples samples, String text) {
        MemberFilter filter = new MemberFilter(Optional.empty(), Optional.of(text));
        return walk(2, page(samples.workspace(), filter)).stream()
                .map(m -> m.name().value())
                .toList();
    }

    @Example
    @Label("a cursor of nobody's is refused, and other workspaces' members are not shown")
    default void membersCursors() {
        CoachingSamples samples = samples(4);
        samples.member(Role.COACH);
        samples(5).member(Role.COACH);
        assertEquals(1, walk(5, page(samples.workspace(), MemberFilter.ALL)).size());
        assertRefusesBadCursors(request -> ports().members().page(samples.workspace(), MemberFilter.ALL, request));
    }

    @Example
    @Label("the revision grows with every change")
    default void membersRevisions() {
        CoachingSamples samples = samples(6);
        MemberId id = samples.member(Role.COACH);
        long before = read(() -> ports().members().revision(id));
        write(() -> {
            Member member = ports().members().find(id).orElseThrow();
            member.changeProfile(Name.of("Other"), samples.zone(), Language.DE, "");
            ports().members().save(member);
        });
        assertTrue(read(() -> ports().members().revision(id)) > before);
    }
}
