package org.duologue.domain.people;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.duologue.domain.shared.EmailAddress;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Name;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.Refused;

/**
 * A person with an account in a workspace. Its life: {@code INVITED -> ACTIVE <-> SUSPENDED}; a member who was never
 * active can be suspended too and is invited again when restored.
 */
public final class Member {

    private State state;

    private Member(State state) {
        this.state = Objects.requireNonNull(state, "state");
    }

    /** A member who is asked to join. */
    public static Member invite(
            MemberId id,
            WorkspaceId workspace,
            Name name,
            EmailAddress email,
            Set<Role> roles,
            ZoneId zone,
            Language language,
            Instant now) {
        return new Member(new State(
                id,
                workspace,
                name,
                email,
                roles,
                zone,
                language,
                MemberStatus.INVITED,
                now,
                Optional.empty(),
                Reason.NONE.value()));
    }

    /** The member that had this state. */
    public static Member restore(State state) {
        return new Member(state);
    }

    /** Its values. */
    public State state() {
        return state;
    }

    /** Joins, in the zone the person turns out to be in. Refused as {@code wrong-member-status} unless invited. */
    public void join(ZoneId zone, Instant now) {
        require(MemberStatus.INVITED);
        state = new State(
                state.id,
                state.workspace,
                state.name,
                state.email,
                state.roles,
                zone,
                state.language,
                MemberStatus.ACTIVE,
                state.createdAt,
                Optional.of(now),
                state.about);
    }

    /** Changes how the member is called and reads the product. {@code about} has at most 2,000 characters. */
    public void changeProfile(Name name, ZoneId zone, Language language, String about) {
        String text = aboutOf(about);
        state = new State(
                state.id,
                state.workspace,
                name,
                state.email,
                state.roles,
                zone,
                language,
                state.status,
                state.createdAt,
                state.joinedAt,
                text);
    }

    private static String aboutOf(String typed) {
        try {
            return Reason.of(typed).value();
        } catch (Refused refused) {
            Invalid invalid = (Invalid) refused.refusal();
            FieldProblem first = invalid.problems().get(0);
            throw new Refused(Invalid.of(new FieldProblem("about", first.code(), first.evidence())));
        }
    }

    /**
     * Gives exactly these roles. Refused as {@code invalid} if there are none, and as {@code only-owners} if somebody
     * else than an owner would make or unmake an owner.
     */
    public void changeRoles(Actor by, Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new Refused(Invalid.of(FieldProblem.of("roles", "blank")));
        }
        if (roles.contains(Role.OWNER) != state.roles.contains(Role.OWNER)) {
            requireOwner(by);
        }
        state = with(roles, state.status);
    }

    /** Takes access away. Refused as {@code only-owners} if somebody else than an owner would suspend an owner. */
    public void suspend(Actor by) {
        if (state.status == MemberStatus.SUSPENDED) {
            throw new Refused(new PeopleRefusal.WrongStatus(state.status));
        }
        if (state.roles.contains(Role.OWNER)) {
            requireOwner(by);
        }
        state = with(state.roles, MemberStatus.SUSPENDED);
    }

    /**
     * Gives access again. Refused as {@code wrong-member-status} unless suspended, as {@code only-owners} if somebody
     * else than an owner would let an owner in again.
     */
    public void restoreAccess(Actor by) {
        require(MemberStatus.SUSPENDED);
        if (state.roles.contains(Role.OWNER)) {
            requireOwner(by);
        }
        state = with(state.roles, state.joinedAt.isPresent() ? MemberStatus.ACTIVE : MemberStatus.INVITED);
    }

    private static void requireOwner(Actor by) {
        if (!by.isOwner()) {
            throw new Refused(new PeopleRefusal.OnlyOwners());
        }
    }

    private void require(MemberStatus status) {
        if (state.status != status) {
            throw new Refused(new PeopleRefusal.WrongStatus(state.status));
        }
    }

    private State with(Set<Role> roles, MemberStatus status) {
        return new State(
                state.id,
                state.workspace,
                state.name,
                state.email,
                roles,
                state.zone,
                state.language,
                status,
                state.createdAt,
                state.joinedAt,
                state.about);
    }

    /** The values of a member. */
    public record State(
            MemberId id,
            WorkspaceId workspace,
            Name name,
            EmailAddress email,
            Set<Role> roles,
            ZoneId zone,
            Language language,
            MemberStatus status,
            Instant createdAt,
            Optional<Instant> joinedAt,
            String about) {

        public State {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(workspace, "workspace");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(email, "email");
            roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
            Objects.requireNonNull(zone, "zone");
            Objects.requireNonNull(language, "language");
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(createdAt, "createdAt");
            Objects.requireNonNull(joinedAt, "joinedAt");
            Objects.requireNonNull(about, "about");
        }
    }
}
