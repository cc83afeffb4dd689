package org.duologue.persistence.access;

import java.time.Instant;
import java.util.Optional;
import org.duologue.application.access.spi.AccessRepository;
import org.duologue.domain.people.MemberId;
import org.duologue.persistence.shared.CurrentEntityManager;

/** Password hashes, sign-ins and password links on JPA. */
public final class JpaAccessRepository implements AccessRepository {

    private static final String SIGN_IN =
            "select s, m from SignInEntity s left join MemberEntity m on m.id = s.memberId"
                    + " where s.digest = :digest";

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

    /** The member's row comes with it to the entity manager, since who looks for the one wants the other next. */
    @Override
    public Optional<SignInRecord> findSignIn(String digest) {
        return current.query(SIGN_IN, Object[].class)
                .setParameter("digest", digest)
                .getResultStream()
                .map(row -> ((SignInEntity) row[0]).toRecord())
                .findFirst();
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
