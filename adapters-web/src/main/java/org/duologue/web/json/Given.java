package org.duologue.web.json;

import static java.time.ZoneOffset.UTC;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duologue.domain.people.Zones;
import org.duologue.web.shared.Unreadable;

/** Reads what a program sends as text: in a path, a query, a header or a property. Refuses with the field's name. */
public final class Given {

    static final String UUID_FORM = "a UUID";
    static final String INSTANT_FORM = "an instant such as 2026-05-14T07:00:00Z";

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int FIRST_YEAR = 1900;
    private static final int YEAR_AFTER = 3000;
    private static final Instant EARLIEST =
            LocalDate.of(FIRST_YEAR, 1, 1).atStartOfDay(UTC).toInstant();
    private static final Instant LATEST =
            LocalDate.of(YEAR_AFTER, 1, 1).atStartOfDay(UTC).toInstant();

    private Given() {}

    /** An id that has to be there. */
    public static <I> I id(String field, String text, Function<UUID, I> id) {
        return id.apply(uuid(field, text));
    }

    /** An id, if one is given. */
    public static <I> Optional<I> optionalId(String field, String text, Function<UUID, I> id) {
        return present(text).map(given -> id(field, given, id));
    }

    /** A UUID in its usual form of 36 characters. */
    public static UUID uuid(String field, String text) {
        if (text == null || !UUID_TEXT.matcher(text).matches()) {
            throw Unreadable.field(field, UUID_FORM);
        }
        return UUID.fromString(text);
    }

    /** An instant with its offset, between the years 1900 and 3000. */
    public static Instant instant(String field, String text) {
        try {
            Instant instant = OffsetDateTime.parse(present(text).orElse("")).toInstant();
            if (!instant.isBefore(EARLIEST) && instant.isBefore(LATEST)) {
                return instant;
            }
        } catch (DateTimeException unreadable) {
            throw Unreadable.field(field, INSTANT_FORM);
        }
        throw Unreadable.field(field, "an instant between the years 1900 and 3000");
    }

    /** An instant, or a date: the first instant of that day in the zone. */
    public static Instant instantOrDay(String field, String text, ZoneId zone) {
        if (text != null && text.length() == 10) {
            LocalDate date = date(field, text);
            return instant(
                    field,
                    date.atStartOfDay(zone).toOffsetDateTime().toInstant().toString());
        }
        return instant(field, text);
    }

    /** A date such as 2026-05-14, between the years 1900 and 3000. */
    public static LocalDate date(String field, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= FIRST_YEAR && date.getYear() < YEAR_AFTER) {
                return date;
            }
        } catch (DateTimeException unreadable) {
            throw Unreadable.field(field, "a date such as 2026-05-14");
        }
        throw Unreadable.field(field, "a date between the years 1900 and 3000");
    }

    /** A region id such as Europe/Berlin. */
    public static ZoneId zone(String field, String text) {
        if (!Zones.isKnown(text)) {
            throw Unreadable.field(field, "a time zone such as Europe/Berlin");
        }
        return Zones.of(text);
    }

    /** A whole number, or the usual one if none is given. */
    public static int number(String field, String text, int usual) {
        try {
            return text == null || text.isEmpty() ? usual : Integer.parseInt(text);
        } catch (NumberFormatException unreadable) {
            throw Unreadable.field(field, "a whole number");
        }
    }

    /** True or false; false if nothing is given. */
    public static boolean flag(String field, String text) {
        String given = present(text).orElse("false");
        if (!given.equals("true") && !given.equals("false")) {
            throw Unreadable.field(field, "true or false");
        }
        return given.equals("true");
    }

    /** A constant of an enum, if one is given. */
    public static <E> Optional<E> optionalChoice(String field, String text, Class<E> type) {
        return present(text).map(given -> choice(field, given, type));
    }

    /** A constant of an enum, by its exact name. */
    static <E> E choice(String field, String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> Unreadable.field(field, choices(type)));
    }

    /** Which constants there are. */
    static String choices(Class<?> type) {
        return "one of "
                + Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .collect(Collectors.joining(", "));
    }

    /** A parameter, unless it is missing or empty. */
    public static Optional<String> present(String text) {
        return Optional.ofNullable(text).filter(given -> !given.isEmpty());
    }
}
