package org.duologue.persistence.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.duologue.application.access.spi.AccessRepository;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.MemberStatus;
import org.duologue.domain.people.Role;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.persistence.shared.CurrentEntityManager;
import org.duologue.persistence.shared.UnitRows;

/** Password hashes, sign-ins and password links on JPA. */
public final class JpaAccessRepository implements AccessRepository {

    private static final String SIGN_IN = "select s.digest, s.member_id, s.signed_in_at, s.expires_at,"
            + " m.workspace_id, m.owner, m.admin, m.coach, m.student, m.status"
            + " from sign_in s join member m on m.id = s.member_id where s.digest = ?";

    private final CurrentEntityManager current;

    /** On the entity manager of the unit of work. */
    public JpaAccessRepository(CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public Optional<String> passwordHash(MemberId member) {
        return password(member).map(PasswordEntity::hash);
    }

    private Optional<PasswordEntity> password(MemberId member) {
        return Optional.ofNullable(current.entities().find(PasswordEntity.class, member.value()));
    }

    @Override
    public void savePasswordHash(MemberId member, String hash) {
        password(member).ifPresentOrElse(row -> row.replace(hash), () -> current.entities()
                .persist(new PasswordEntity(member.value(), hash)));
    }

    /** It is asked for with every request, so that only what is needed of the member is read. */
    @Override
    public Optional<SignedInRecord> findSignIn(String digest) {
        return new UnitRows()
                .sql(SIGN_IN, digest).read(current.entities(), JpaAccessRepository::signedIn).stream()
                        .findFirst();
    }

    private static SignedInRecord signedIn(ResultSet row) throws SQLException {
        MemberId member = new MemberId(row.getObject("member_id", UUID.class));
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (row.getBoolean(role.name())) {
                roles.add(role);
            }
        }
        return new SignedInRecord(
                new SignInRecord(
                        row.getString("digest"),
                        member,
                        UnitRows.instant(row, "signed_in_at"),
                        UnitRows.instant(row, "expires_at")),
                new Actor(new WorkspaceId(row.getObject("workspace_id", UUID.class)), member, roles),
                MemberStatus.valueOf(row.getString("status")));
    }

    @Override
    public void addSignIn(SignInRecord signIn) {
        current.entities().persist(new SignInEntity(signIn));
    }

    @Override
    public void removeSignIn(String digest) {
        run("delete from SignInEntity s where s.digest = :value", digest);
    }

    @Override
    public void removeSignIns(MemberId member) {
        run("delete from SignInEntity s where s.memberId = :value", member.value());
    }

    @Override
    public void removeExpired(Instant before) {
        run("delete from SignInEntity s where s.expiresAt < :value", before);
        run("delete from PasswordLinkEntity l where l.expiresAt < :value", before);
    }

    @Override
    public Optional<PasswordLink> findLink(String digest) {
        return Optional.ofNullable(current.entities().find(PasswordLinkEntity.class, digest))
                .map(PasswordLinkEntity::toLink);
    }

    @Override
    public void saveLink(PasswordLink link) {
        removeLinks(link.member());
        current.entities().persist(new PasswordLinkEntity(link));
    }

    @Override
    public void removeLinks(MemberId member) {
        run("delete from PasswordLinkEntity l where l.memberId = :value", member.value());
    }

    private void run(String jpql, Object value) {
        current.entities().createQuery(jpql).setParameter("value", value).executeUpdate();
    }
}
