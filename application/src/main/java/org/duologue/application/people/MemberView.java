package org.duologue.application.people;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.people.Language;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.MemberStatus;
import org.duologue.domain.people.Role;

/**
 * A member as others see them.
 *
 * @param email empty where the reader may not know it
 * @param roles in the order of {@link Role}
 */
public record MemberView(
        MemberId id,
        String name,
        Optional<String> email,
        List<Role> roles,
        ZoneId zone,
        Language language,
        MemberStatus status,
        Instant createdAt,
        Optional<Instant> joinedAt,
        String about,
        long revision) {}
