package org.duologue.application.people;

import java.util.Optional;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Language;
import org.duologue.domain.people.MemberId;

/**
 * Changes how a member is called and reads the product: by the member, or by an admin.
 *
 * @param about what a coach says about their work, up to 2,000 characters
 * @param ifRevision refuse as stale unless this is the stored revision
 */
public record ChangeProfile(
        Actor by,
        MemberId member,
        String name,
        String zone,
        Language language,
        String about,
        Optional<Long> ifRevision) {}
