package org.duologue.web.view;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.duologue.domain.people.Role;

/**
 * The member a page is rendered for, as far as the frame of the page needs to know. The sign-in filter puts one into
 * the request.
 *
 * @param id the member's id as text
 * @param name the full name
 * @param workspace the name of the workspace
 * @param roles what the member is in the workspace
 * @param language the member's chosen language, empty to follow the browser
 * @param zone the member's zone, empty to follow the browser
 * @param counts numbers to show in the navigation, by the key of the entry, for example {@code requests}
 */
public record SignedInMember(
        String id,
        String name,
        String workspace,
        Set<Role> roles,
        Optional<Locale> language,
        Optional<ZoneId> zone,
        Map<String, Integer> counts) {

    public SignedInMember {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(workspace, "workspace");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(zone, "zone");
        roles = Set.copyOf(roles);
        counts = Map.copyOf(counts);
    }

    /** Whether the pages of an admin are offered; an owner has them too. */
    public boolean administers() {
        return roles.contains(Role.ADMIN) || roles.contains(Role.OWNER);
    }

    /** Whether the pages of a coach are offered. */
    public boolean coaches() {
        return roles.contains(Role.COACH);
    }

    /** Whether the pages of a student are offered. */
    public boolean studies() {
        return roles.contains(Role.STUDENT);
    }

    /** Whether the member leads others, as a coach or an admin, and so speaks in the coach's voice. */
    public boolean leads() {
        return coaches() || administers();
    }

    /** The first letters of the first and the last word of the name. */
    public String initials() {
        return Initials.of(name);
    }
}
