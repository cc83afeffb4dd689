package org.duologue.persistence.people;

import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duologue.application.people.MemberFilter;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.shared.Cursor;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.shared.EmailAddress;
import org.duologue.persistence.shared.CurrentEntityManager;
import org.duologue.persistence.shared.InList;
import org.duologue.persistence.shared.JpaPages;

/** Members on JPA. */
public final class JpaMemberRepository implements MemberRepository {

    private final CurrentEntityManager current;

    /** On the entity manager of the unit of work. */
    public JpaMemberRepository(CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public Optional<Member> find(MemberId id) {
        return entity(id).map(JpaMemberRepository::restore);
    }

    private Optional<MemberEntity> entity(MemberId id) {
        return Optional.ofNullable(current.entities().find(MemberEntity.class, id.value()));
    }

    private static Member restore(MemberEntity row) {
        return Member.restore(row.toState());
    }

    @Override
    public List<Member> findAll(Collection<MemberId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        InList asked = InList.of("id", ids.stream().map(MemberId::value).toList());
        return asked.bind(query("select m from MemberEntity m where " + asked.has("m.id")))
                .getResultStream()
                .map(JpaMemberRepository::restore)
                .toList();
    }

    @Override
    public Optional<Member> findByEmail(EmailAddress email) {
        return query("select m from MemberEntity m where m.email = :email")
                .setParameter("email", email.value())
                .getResultStream()
                .findFirst()
                .map(JpaMemberRepository::restore);
    }

    @Override
    public int count(WorkspaceId workspace, Role role) {
        return current.entities()
                .createQuery(
                        "select count(m) from MemberEntity m where m.workspaceId = :workspace"
                                + " and m.status <> 'SUSPENDED' and m." + column(role) + " = :has",
                        Long.class)
                .setParameter("has", true)
                .setParameter("workspace", workspace.value())
                .getSingleResult()
                .intValue();
    }

    private static String column(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Page<Member> page(WorkspaceId workspace, MemberFilter filter, PageRequest page) {
        String role = filter.role().map(r -> " and m." + column(r) + " = :has").orElse("");
        String after =
                page.after().isPresent() ? " and (m.sortName > :name or (m.sortName = :name and m.id > :id))" : "";
        String text = filter.text()
                .map(t -> " and (locate(:text, m.sortName) > 0 or locate(:text, m.email) > 0)")
                .orElse("");
        TypedQuery<MemberEntity> query = query("select m from MemberEntity m where m.workspaceId = :workspace" + text
                        + role + after + " order by m.sortName, m.id")
                .setParameter("workspace", workspace.value());
        filter.text().ifPresent(t -> query.setParameter("text", t.toLowerCase(Locale.ROOT)));
        filter.role().ifPresent(r -> query.setParameter("has", true));
        page.after().map(cursor -> Cursor.parse(cursor, 2)).ifPresent(key -> query.setParameter("name", key.get(0))
                .setParameter("id", JpaPages.uuid(key.get(1))));
        return JpaPages.read(query, page, row -> Cursor.of(row.sortName(), row.id()))
                .map(JpaMemberRepository::restore);
    }

    private TypedQuery<MemberEntity> query(String jpql) {
        return current.entities().createQuery(jpql, MemberEntity.class);
    }

    @Override
    public void save(Member member) {
        Member.State state = member.state();
        entity(state.id()).ifPresentOrElse(row -> row.update(state), () -> current.insert(new MemberEntity(state)));
    }

    @Override
    public long revision(MemberId id) {
        return entity(id).map(MemberEntity::revision).orElse(0L);
    }
}
