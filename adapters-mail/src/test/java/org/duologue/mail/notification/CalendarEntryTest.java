package org.duologue.mail.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.util.Configurator;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.notification.spi.MailContent.Person;
import org.duologue.application.notification.spi.MailContent.Session;
import org.duologue.domain.people.Language;
import org.duologue.domain.shared.TimeRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Sessions for calendars")
class CalendarEntryTest {

    private static final Person ANNA = Samples.ANNA;
    private static final Person BEN = Samples.BEN;

    private static Invite booked(Session session) {
        MailContent content = new MailContent.SessionBooked(session);
        return Samples.rendered(Samples.mail("b", session, content)).invite().orElseThrow();
    }

    private static Invite moved(Session session, TimeRange from) {
        MailContent content = new MailContent.SessionMoved(session, from);
        return Samples.rendered(Samples.mail("m", session, content)).invite().orElseThrow();
    }

    private static Invite cancelled(Session session) {
        MailContent content = new MailContent.SessionCancelled(session, "Anna", "", 1, 0, true);
        return Samples.rendered(Samples.mail("c", session, content)).invite().orElseThrow();
    }

    /** Read by the library, found valid by it, and held to what it would let pass. */
    static VEvent read(Invite invite) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(invite.text()));
            assertFalse(calendar.validate(true).hasErrors(), () -> invite.text());
            assertEquals(invite.method(), calendar.getMethod().getValue());
            for (String line : invite.text().split("\r\n", -1)) {
                assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
                assertFalse(line.contains("\n"), line);
            }
            assertEquals(1, calendar.getComponents().size());
            return (VEvent) calendar.getComponents().get(0);
        } catch (Exception e) {
            throw new AssertionError(invite.text(), e);
        }
    }

    static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    private static String parameter(Property property, String name) {
        return property.getParameter(name).map(Parameter::getValue).orElse("");
    }

    @Test
    @DisplayName("F5 E17: booked, moved, cancelled: one UID and organizer, rising SEQUENCE, REQUEST, REQUEST, CANCEL")
    void life() {
        Invite first = booked(Samples.session(0, Samples.FRIDAY, ANNA, BEN, false));
        Invite second = moved(Samples.session(1, Samples.MONDAY, ANNA, BEN, false), Samples.FRIDAY);
        Invite last = cancelled(Samples.session(2, Samples.MONDAY, ANNA, BEN, true));
        assertEquals(List.of("REQUEST", "REQUEST", "CANCEL"), List.of(first.method(), second.method(), last.method()));
        String uid = Samples.BOOKING.value() + "@duologue";
        for (Invite invite : List.of(first, second, last)) {
            assertEquals(uid, value(read(invite), Property.UID));
            assertEquals("mailto:coaching@duo.example", value(read(invite), Property.ORGANIZER));
        }
        assertEquals("0", value(read(first), Property.SEQUENCE));
        assertEquals("1", value(read(second), Property.SEQUENCE));
        assertEquals("2", value(read(last), Property.SEQUENCE));
        assertEquals("20260515T070000Z", value(read(first), Property.DTSTART));
        assertEquals("20260515T080000Z", value(read(first), Property.DTEND));
        assertEquals("20260518T080000Z", value(read(second), Property.DTSTART));
        assertEquals("20260518T080000Z", value(read(last), Property.DTSTART));
        assertEquals("CONFIRMED", value(read(second), Property.STATUS));
        assertEquals("CANCELLED", value(read(last), Property.STATUS));
    }

    @Test
    @DisplayName("F5: both people have accepted and are not asked; the time counts as busy; the link is there")
    void details() {
        VEvent event = read(booked(Samples.session(0, Samples.FRIDAY, ANNA, BEN, false)));
        List<Property> attendees = event.getProperties(Property.ATTENDEE);
        assertEquals(
                List.of("mailto:anna@example.com", "mailto:ben@example.org"),
                attendees.stream().map(Property::getValue).toList());
        for (Property attendee : attendees) {
            assertEquals("ACCEPTED", parameter(attendee, Parameter.PARTSTAT));
            assertEquals("FALSE", parameter(attendee, Parameter.RSVP));
        }
        assertEquals("Anna Ólafsdóttir", parameter(attendees.get(0), Parameter.CN));
        assertEquals(
                "Ben Müller", parameter(event.getProperty(Property.ORGANIZER).orElseThrow(), Parameter.CN));
        assertEquals("Kick-off with Ben Müller", value(event, Property.SUMMARY));
        assertEquals("OPAQUE", value(event, Property.TRANSP));
        assertEquals("20260511T080000Z", value(event, Property.DTSTAMP));
        assertEquals("https://meet.example.org/duo-1?x=1&y=2", value(event, Property.LOCATION));
        assertEquals("https://meet.example.org/duo-1?x=1&y=2", value(event, Property.URL));
        assertEquals(
                "Leading with calm\nhttps://duo.example/app/sessions/" + Samples.BOOKING.value(),
                value(event, Property.DESCRIPTION));
    }

    @Test
    @DisplayName("a place that is no link stands as it is, and the link leads to the session")
    void plainPlace() {
        String place = "Room 4, 2nd floor; ring \"Müller\" \\ javascript:alert(1)";
        VEvent event = read(booked(Samples.session(0, Samples.FRIDAY, ANNA, BEN, false, place)));
        assertEquals(place, value(event, Property.LOCATION));
        assertEquals("https://duo.example/app/sessions/" + Samples.BOOKING.value(), value(event, Property.URL));
        VEvent nowhere = read(booked(Samples.session(0, Samples.FRIDAY, ANNA, BEN, false, "")));
        assertEquals("", value(nowhere, Property.LOCATION));
    }

    @Test
    @DisplayName("names with separators, quotes, emoji and iCalendar text inject nothing")
    void hostileNames() {
        String name = "Zoë \"Z\" ;CN=x:mailto:evil@example.net, \\n ^n END:VEVENT " + "👩‍🚀".repeat(35);
        Person zoe = Samples.person(name, "zoe+a?b=c%d#e@example.com", "Asia/Kathmandu", Language.EN);
        VEvent event = read(booked(Samples.session(0, Samples.FRIDAY, zoe, BEN, true)));
        assertEquals("Kick-off mit " + name, value(event, Property.SUMMARY));
        Property attendee = event.getProperties(Property.ATTENDEE).get(0);
        assertEquals("mailto:zoe+a%3Fb=c%25d%23e@example.com", attendee.getValue());
        assertEquals(name.replace('"', '\'').replaceAll("[\\\\^]", "-"), parameter(attendee, Parameter.CN));
        assertEquals(2, event.getProperties(Property.ATTENDEE).size());
    }

    @Test
    @DisplayName("E6: the same mail makes the same calendar")
    void deterministic() {
        Session session = Samples.session(3, Samples.FRIDAY, ANNA, BEN, true);
        assertEquals(booked(session), booked(session));
    }

    @Test
    @DisplayName("nothing is looked for on the network")
    void offline() {
        String update = "net.fortuna.ical4j.timezone.update.enabled";
        assertEquals(Optional.of("false"), Configurator.getProperty(update));
    }
}
