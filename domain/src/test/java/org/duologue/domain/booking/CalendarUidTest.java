package org.duologue.domain.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("E17 What calendars call a session")
class CalendarUidTest {

    private static final CalendarUid UID = new CalendarUid(new BookingId(new UUID(1, 2)));

    @Test
    @DisplayName("it is known again, in capitals too; the names of others are not ours")
    void parsed() {
        assertEquals("00000000-0000-0001-0000-000000000002@duologue", UID.text());
        assertEquals(Optional.of(UID), CalendarUid.parse(UID.text()));
        assertEquals(Optional.of(UID), CalendarUid.parse(" " + UID.text().toUpperCase(Locale.ROOT)));
        for (String other : new String[] {"", "@duologue", "x@duologue", UID.text() + ".example", "a" + UID.text()}) {
            assertEquals(Optional.empty(), CalendarUid.parse(other));
        }
    }
}
