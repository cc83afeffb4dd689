package org.duologue.application.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duologue.application.people.MemberFilter;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.MemberStatus;
import org.duologue.domain.people.Role;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.shared.EmailAddress;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.Stale;

/** Members in memory. */
public final class MemoryMembers implements MemberRepository {

    private final MemoryTable<MemberId, Member.State> members;

    /** In this store. */
    public MemoryMembers(MemoryStore store) {
        members = new MemoryTable<>(store, member -> Optional.of(member.email()));
    }

    @Override
    public Optional<Member> find(MemberId id) {
        return members.find(id).map(Member::restore);
    }

    @Override
    public List<Member> findAll(Collection<MemberId> ids) {
        return members.findAll(ids).stream().map(Member::restore).toList();
    }

    @Override
    public Optional<Member> findByEmail(EmailAddress email) {
        return members.all().filter(m -> m.email().equals(email)).findFirst().map(Member::restore);
    }

    @Override
    public int count(WorkspaceId workspace, Role role) {
        return (int) members.all()
                .filter(m -> m.workspace().equals(workspace))
                .filter(m -> m.roles().contains(role) && m.status() != MemberStatus.SUSPENDED)
                .count();
    }

    @Override
    public Page<Member> page(WorkspaceId workspace, MemberFilter filter, PageRequest page) {
        Comparator<Member.State> byName =
                Comparator.comparing(m -> m.name().value().toLowerCase(Locale.ROOT));
        return MemoryPages.cut(
                        members.all().filter(m -> m.workspace().equals(workspace) && matches(m, filter)),
                        byName.thenComparing(m -> m.id().value()),
                        m -> m.id().value().toString(),
                        page)
                .map(Member::restore);
    }

    private static boolean matches(Member.State member, MemberFilter filter) {
        String text = filter.text().orElse("").toLowerCase(Locale.ROOT);
        return filter.role().map(member.roles()::contains).orElse(true)
                && (member.name().value().toLowerCase(Locale.ROOT).contains(text)
                        || member.email().value().contains(text));
    }

    @Override
    public void save(Member member) {
        Member.State state = member.state();
        boolean taken = members.all().anyMatch(m -> m.email().equals(state.email()) && !m.id().equals(state.id()));
        if (taken) {
            throw new Refused(new Stale("member"));
        }
        members.put(state.id(), state);
    }

    @Override
    public long revision(MemberId id) {
        return members.revision(id);
    }
}
