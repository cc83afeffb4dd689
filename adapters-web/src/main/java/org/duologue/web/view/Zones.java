package org.duologue.web.view;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Names of time zones, as people know them: by their city. */
public final class Zones {

    private Zones() {}

    /** Berlin (GMT+2): the city and the offset at the instant. */
    public static String name(ZoneId zone, Instant at) {
        String id = zone.getId();
        String city = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        String offset = offset(zone, at);
        return city.equals("UTC") || city.equals("Z") ? "UTC" : city + " (" + offset + ")";
    }

    /** GMT+2, GMT−4, GMT+5:30, GMT: the zone's offset at the instant. */
    public static String offset(ZoneId zone, Instant at) {
        int minutes = zone.getRules().getOffset(at).getTotalSeconds() / 60;
        if (minutes == 0) {
            return "GMT";
        }
        int rest = Math.abs(minutes) % 60;
        String hours = (minutes > 0 ? "+" : "−") + Math.abs(minutes) / 60;
        return "GMT" + hours + (rest == 0 ? "" : ":" + (rest < 10 ? "0" : "") + rest);
    }

    /** The zone of this id, if there is such a region or offset; empty for anything else, null included. */
    public static Optional<ZoneId> parse(String id) {
        try {
            return id == null || id.isBlank() ? Optional.empty() : Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Every region a person can choose, by id: Africa/Abidjan first. */
    public static List<ZoneId> choices() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id ->
                        id.equals("UTC") || id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Pacific)/.*"))
                .sorted(Comparator.naturalOrder())
                .map(ZoneId::of)
                .toList();
    }
}
