package org.duologue.web.view;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duologue.domain.people.Role;

/** Readers for tests: Wednesday 13 May 2026, 15:00 in Berlin. */
public final class Readers {

    /** 13 May 2026, 15:00 in Berlin. */
    public static final Instant NOW = Instant.parse("2026-05-13T13:00:00Z");

    private Readers() {}

    /** A coach who is also an admin and a student. */
    public static Reader everything(Locale language, Theme theme) {
        SignedInMember member = new SignedInMember(
                "1",
                "Ingrid Solberg",
                "Northlight Coaching",
                Set.of(Role.COACH, Role.ADMIN, Role.STUDENT),
                Optional.empty(),
                Optional.empty(),
                Map.of("coaching", 4));
        return reader(language, theme, "Europe/Berlin", Optional.of(member));
    }

    /** Somebody who is not signed in. */
    public static Reader visitor(Locale language, String zone) {
        return reader(language, Theme.SYSTEM, zone, Optional.empty());
    }

    private static Reader reader(Locale language, Theme theme, String zone, Optional<SignedInMember> member) {
        return new Reader(language, ZoneId.of(zone), theme, member, "token", "/app/coaching/1", NOW);
    }
}
