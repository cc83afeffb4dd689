package org.duologue.domain.scheduling;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.Texts;

/**
 * Where a calendar can be read. Such an address often is a secret of its own: whoever has it reads the calendar, so it
 * is neither shown again nor logged.
 *
 * @param value an http or https address with a host and without a user, at most {@link #MAX_LENGTH} characters
 */
public record CalendarUrl(String value) {

    /** The most characters. */
    public static final int MAX_LENGTH = 2_000;

    private static final Pattern SHAPE =
            Pattern.compile("(?i)https?://([a-z0-9][a-z0-9.-]*|\\[[0-9a-f:.]+])(:[0-9]{1,5})?"
                    + "([/?](?:[a-z0-9/?:@!$&'()*+,;=._~-]|%[0-9a-f]{2})*+)?");

    public CalendarUrl {
        if (!acceptable(value)) {
            throw new IllegalArgumentException("not the address of a calendar");
        }
    }

    /**
     * Reads what a person typed; {@code webcal:} is what calendar programs call https. Refused as {@link Invalid} on
     * field {@code value}: {@code blank}, {@code bad-length}, or {@code not-a-calendar-url}.
     */
    public static CalendarUrl of(String typed) {
        String stripped = typed == null ? "" : typed.strip();
        String address = stripped.toLowerCase(Locale.ROOT).startsWith("webcal://")
                ? "https" + stripped.substring("webcal".length())
                : stripped;
        Texts.problemOfLine(address, 1, MAX_LENGTH).ifPresent(problem -> {
            throw new Refused(Invalid.of(problem));
        });
        if (!acceptable(address)) {
            throw new Refused(Invalid.of(FieldProblem.of("value", "not-a-calendar-url")));
        }
        return new CalendarUrl(address);
    }

    private static boolean acceptable(String address) {
        return address.length() <= MAX_LENGTH && SHAPE.matcher(address).matches();
    }

    /** The part of it that is no secret. */
    public String host() {
        Matcher parts = SHAPE.matcher(value);
        return parts.matches() ? parts.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** The host alone. */
    @Override
    public String toString() {
        return host();
    }
}
