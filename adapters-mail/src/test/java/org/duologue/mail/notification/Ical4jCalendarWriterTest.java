package org.duologue.mail.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.duologue.application.booking.spi.CalendarWriter.Content;
import org.duologue.application.booking.spi.CalendarWriter.Event;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.people.Language;
import org.duologue.domain.shared.TimeRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F4 E17 A calendar feed")
class Ical4jCalendarWriterTest {

    private static final BookingId ID = new BookingId(UUID.fromString("01909f3e-5a70-7000-8000-0000000000b1"));
    private static final Instant START = Instant.parse("2026-05-15T07:00:00Z");
    private static final Instant BOOKED = Instant.parse("2026-05-01T12:00:00Z");

    private final Ical4jCalendarWriter writer = new Ical4jCalendarWriter(new MailSettings(
            Optional.empty(),
            25,
            Optional.empty(),
            Optional.empty(),
            "Duologue <coaching@example.org>",
            URI.create("https://duo.example")));

    private static Event event(String title, String place) {
        return new Event(
                ID,
                3,
                title,
                "Leading; with, calm",
                TimeRange.of(START, Duration.ofHours(1)),
                "Ben",
                "Ben",
                place,
                BOOKED);
    }

    private String feed(Event... events) {
        return writer.write(new Content("Acme, Ltd; \\ & Söhne", Language.DE, List.of(events)));
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static String value(Calendar calendar, String property) {
        return calendar.getProperty(property).map(Property::getValue).orElse("");
    }

    @Test
    @DisplayName("is valid, says what it is called and how often to read it, empty or not")
    void valid() throws Exception {
        for (String text : List.of(feed(), feed(event("Kick-off", "https://meet.example/x")))) {
            Calendar calendar = read(text);
            // The standard wants an entry in every calendar; who has no sessions has none.
            boolean empty = calendar.getComponents().isEmpty();
            assertTrue(empty || !calendar.validate(true).hasErrors(), () -> "not valid: " + text);
            assertEquals("Acme, Ltd; \\ & Söhne", value(calendar, "X-WR-CALNAME"));
            assertEquals("PUBLISH", value(calendar, "METHOD"));
            assertEquals("PT1H", value(calendar, "REFRESH-INTERVAL"));
            assertEquals("PT1H", value(calendar, "X-PUBLISHED-TTL"));
            assertTrue(text.contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n"), text);
            assertTrue(text.contains("PRODID:-//Duologue//Duologue//EN\r\n"), text);
        }
    }

    @Test
    @DisplayName(
            "calls a session what its invitations call it: UID, SEQUENCE, organizer; in UTC, in the reader's words")
    void session() throws Exception {
        Calendar calendar = read(feed(event("Kick-off", "https://meet.example/x")));
        VEvent event = (VEvent) calendar.getComponents("VEVENT").get(0);
        assertEquals(ID.value() + "@duologue", event.getUid().orElseThrow().getValue());
        assertEquals(3, event.getSequence().getSequenceNo());
        assertEquals("Kick-off mit Ben", event.getSummary().getValue());
        assertEquals(
                "20260515T070000Z", event.getProperty("DTSTART").orElseThrow().getValue());
        assertEquals(
                "20260515T080000Z", event.getProperty("DTEND").orElseThrow().getValue());
        assertEquals(
                "20260501T120000Z", event.getProperty("DTSTAMP").orElseThrow().getValue());
        assertEquals("mailto:coaching@example.org", event.getOrganizer().getValue());
        assertEquals("https://meet.example/x", event.getUrl().getValue());
        assertTrue(
                event.getDescription().getValue().startsWith("Leading; with, calm\nhttps://duo.example/app/sessions/"));
        assertEquals(List.of(), event.getProperties("ATTENDEE"));
    }

    @Test
    @DisplayName("the same sessions give the same text, in lines of at most 75 octets")
    void stable() {
        String text = feed(event("ü".repeat(180), "Room “Ω”"));
        assertEquals(text, feed(event("ü".repeat(180), "Room “Ω”")));
        text.lines().forEach(line -> assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line));
    }

    @Test
    @DisplayName("no text can begin a line of its own")
    void injection() {
        for (String evil : List.of("x\r\nBEGIN:VALARM", "x\nATTENDEE:mailto:evil@example.org", "x\u0000")) {
            assertThrows(IllegalArgumentException.class, () -> feed(event(evil, "")));
            assertThrows(IllegalArgumentException.class, () -> feed(event("Kick-off", evil)));
        }
    }
}
