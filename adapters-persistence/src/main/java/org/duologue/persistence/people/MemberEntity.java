package org.duologue.persistence.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.duologue.domain.people.Language;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.MemberStatus;
import org.duologue.domain.people.Role;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.shared.EmailAddress;
import org.duologue.domain.shared.Name;

/** A row of {@code member}; each role is a column, so that one can ask for it. */
@Entity
@Table(name = "member")
class MemberEntity {

    @Id
    private UUID id;

    @Version
    private long revision;

    @Column(name = "workspace_id")
    private UUID workspaceId;

    private String name;

    @Column(name = "sort_name")
    private String sortName;

    private String email;
    private boolean owner;
    private boolean admin;
    private boolean coach;
    private boolean student;
    private String zone;
    private String language;
    private String status;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "joined_at")
    private Instant joinedAt;

    private String about;

    /** For JPA. */
    protected MemberEntity() {}

    MemberEntity(Member.State state) {
        id = state.id().value();
        workspaceId = state.workspace().value();
        createdAt = state.createdAt();
        update(state);
    }

    final void update(Member.State state) {
        name = state.name().value();
        sortName = name.toLowerCase(Locale.ROOT);
        email = state.email().value();
        owner = state.roles().contains(Role.OWNER);
        admin = state.roles().contains(Role.ADMIN);
        coach = state.roles().contains(Role.COACH);
        student = state.roles().contains(Role.STUDENT);
        zone = state.zone().getId();
        language = state.language().name();
        status = state.status().name();
        joinedAt = state.joinedAt().orElse(null);
        about = state.about();
    }

    Member.State toState() {
        return new Member.State(
                new MemberId(id),
                new WorkspaceId(workspaceId),
                new Name(name),
                new EmailAddress(email),
                roles(),
                ZoneId.of(zone),
                Language.valueOf(language),
                MemberStatus.valueOf(status),
                createdAt,
                Optional.ofNullable(joinedAt),
                about);
    }

    private Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        add(roles, Role.OWNER, owner);
        add(roles, Role.ADMIN, admin);
        add(roles, Role.COACH, coach);
        add(roles, Role.STUDENT, student);
        return roles;
    }

    private static void add(Set<Role> roles, Role role, boolean has) {
        if (has) {
            roles.add(role);
        }
    }

    UUID id() {
        return id;
    }

    String sortName() {
        return sortName;
    }

    long revision() {
        return revision;
    }
}
