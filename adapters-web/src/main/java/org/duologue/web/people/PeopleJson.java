package org.duologue.web.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.people.MemberView;
import org.duologue.application.people.WorkspaceView;
import org.duologue.domain.people.Language;
import org.duologue.domain.people.Role;
import org.duologue.web.json.Revised;

/** What programs send and get about the workspace and its members. */
public final class PeopleJson {

    private PeopleJson() {}

    /** Whether the installation has its workspace. */
    public record SetUp(boolean done) {}

    /** A workspace and its owner, to be made. */
    public record NewWorkspace(
            String name, String zone, String currency, String ownerName, String ownerEmail, String ownerPassword) {

        /** Leaves the password out, so that no log shows it. */
        @Override
        public String toString() {
            return "NewWorkspace[name=" + name + "]";
        }
    }

    /** What can be changed about a workspace. */
    public record WorkspaceChange(String name, String zone, String currency) {}

    /** A workspace. */
    public record Workspace(UUID id, String name, String zone, String currency, long revision) implements Revised {

        static Workspace of(WorkspaceView view) {
            return new Workspace(
                    view.id().value(),
                    view.name(),
                    view.zone().getId(),
                    view.currency().getCurrencyCode(),
                    view.revision());
        }
    }

    /**
     * A member to be added.
     *
     * @param roles at least one
     * @param zone usually the workspace's
     * @param language usually EN
     * @param invite usually true: invited by mail; false: active at once, without a password
     */
    public record NewMember(
            String name,
            String email,
            List<Role> roles,
            Optional<String> zone,
            Optional<Language> language,
            Optional<Boolean> invite) {}

    /** What can be changed about a member. */
    public record Profile(String name, String zone, Language language, String about) {}

    /** The roles a member shall have. */
    public record Roles(List<Role> roles) {}

    /** Who shall be invited again. */
    public record Invitee(UUID member) {}

    /**
     * A member.
     *
     * @param email left out where the reader may not know it
     * @param status INVITED, ACTIVE or SUSPENDED
     */
    public record Member(
            UUID id,
            String name,
            Optional<String> email,
            List<String> roles,
            String zone,
            String language,
            String status,
            Instant createdAt,
            Optional<Instant> joinedAt,
            String about,
            long revision)
            implements Revised {

        static Member of(MemberView view) {
            return new Member(
                    view.id().value(),
                    view.name(),
                    view.email(),
                    view.roles().stream().map(Enum::name).toList(),
                    view.zone().getId(),
                    view.language().name(),
                    view.status().name(),
                    view.createdAt(),
                    view.joinedAt(),
                    view.about(),
                    view.revision());
        }
    }
}
