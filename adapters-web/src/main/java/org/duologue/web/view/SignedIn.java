package org.duologue.web.view;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The member a page is rendered for, as far as the frame of the page needs to know. The sign-in filter puts one into
 * the request.
 *
 * @param id the member's id as text
 * @param name the full name
 * @param hats the sides of the pages to offer
 * @param language the member's chosen language, empty to follow the browser
 * @param zone the member's zone, empty to follow the browser
 * @param counts numbers to show in the navigation, by the key of the entry, for example {@code requests}
 */
public record SignedIn(
        String id,
        String name,
        Set<Hat> hats,
        Optional<Locale> language,
        Optional<ZoneId> zone,
        Map<String, Integer> counts) {

    public SignedIn {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(zone, "zone");
        hats = Set.copyOf(hats);
        counts = Map.copyOf(counts);
    }

    /** Whether the member wears this hat. */
    public boolean is(Hat hat) {
        return hats.contains(hat);
    }

    /** The first letters of the first and the last word of the name. */
    public String initials() {
        return Initials.of(name);
    }
}
