package org.duologue.web.view;

import java.util.Arrays;
import java.util.Locale;

/** Light or dark, as the reader chose or as the reader's system says. */
public enum Theme {
    /** The system decides. */
    SYSTEM,
    /** Always light. */
    LIGHT,
    /** Always dark. */
    DARK;

    /** The theme of this name, without regard to case; {@link #SYSTEM} for anything unknown or null. */
    public static Theme named(String name) {
        return Arrays.stream(values())
                .filter(theme -> theme.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(SYSTEM);
    }

    /** The name in lower case, as the cookie and the form carry it. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value of {@code data-theme}, or null where the system decides. */
    public String attribute() {
        return this == SYSTEM ? null : value();
    }
}
