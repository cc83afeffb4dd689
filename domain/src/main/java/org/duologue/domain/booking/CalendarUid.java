package org.duologue.domain.booking;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What calendars call a session, the same for life (E17): {@code <booking id>@duologue}. It is how a session is known
 * again when it comes back in somebody's external calendar.
 *
 * @param booking the session
 */
public record CalendarUid(BookingId booking) {

    private static final Pattern OURS =
            Pattern.compile("([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@duologue");

    public CalendarUid {
        Objects.requireNonNull(booking, "booking");
    }

    /** The UID of this text, if it is one of a session, here or at another installation. */
    public static Optional<CalendarUid> parse(String uid) {
        Matcher ours = OURS.matcher(uid.strip().toLowerCase(Locale.ROOT));
        return ours.matches()
                ? Optional.of(new CalendarUid(new BookingId(UUID.fromString(ours.group(1)))))
                : Optional.empty();
    }

    /** As it stands in a calendar. */
    public String text() {
        return booking.value() + "@duologue";
    }
}
