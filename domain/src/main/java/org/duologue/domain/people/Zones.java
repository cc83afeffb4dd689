package org.duologue.domain.people;

import java.time.ZoneId;
import java.util.Set;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refused;

/** The time zones that people can be in: regions such as {@code Europe/Berlin}, and UTC. */
public final class Zones {

    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

    private Zones() {}

    /** Whether this is the id of a known region. */
    public static boolean isKnown(String typed) {
        return typed != null && KNOWN.contains(typed.strip()) && !typed.strip().startsWith("SystemV/");
    }

    /** The zone of this id; refused as {@link Invalid} on field {@code value} with code {@code unknown-zone}. */
    public static ZoneId of(String typed) {
        if (!isKnown(typed)) {
            throw new Refused(Invalid.of(FieldProblem.of("value", "unknown-zone")));
        }
        return ZoneId.of(typed.strip());
    }
}
