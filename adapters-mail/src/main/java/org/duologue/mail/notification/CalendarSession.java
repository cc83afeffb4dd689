package org.duologue.mail.notification;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.CalendarUid;
import org.duologue.domain.shared.TimeRange;

/**
 * A session as calendars know it, the same in invitations and feeds. The UID depends on the booking alone, so that it
 * outlives a change of names and addresses. The organizer is the sender of mails under the coach's name: calendar
 * programs take changes only from the organizer, and compare it with the sender. Times are in UTC, which calendars show
 * in their own zone.
 *
 * @param summary what the reader calls it
 * @param sender the address that mail comes from
 * @param page where the session is looked at
 */
record CalendarSession(
        BookingId id,
        int sequence,
        String summary,
        String program,
        TimeRange time,
        String coach,
        String meetingPlace,
        Instant changedAt,
        String sender,
        URI page) {

    /** The entry of this moment. */
    VEvent event(Instant stamp, Status status) {
        VEvent event = new VEvent(false);
        event.add(new Uid(new CalendarUid(id).text()));
        event.add(new Sequence(sequence));
        event.add(new DtStamp(stamp));
        event.add(new LastModified(changedAt));
        event.add(new DtStart<>(time.start()));
        event.add(new DtEnd<>(time.end()));
        event.add(new Summary(Typed.line("summary", summary)));
        event.add(new Description(Typed.line("program", program) + "\n" + page));
        String place = Typed.line("meetingPlace", meetingPlace);
        if (!place.isEmpty()) {
            event.add(new Location(place));
        }
        event.add(new Url(Typed.link(place).orElse(page)));
        event.add(status);
        event.add(ImmutableTransp.OPAQUE);
        event.add(named(new Organizer(mailto(sender)), coach));
        return event;
    }

    /** A parameter cannot hold a double quote, and readers disagree on what a caret or a backslash begins in it. */
    static <T extends Property> T named(T property, String person) {
        String name =
                Typed.line("name", person).replace('"', '\'').replace('^', '-').replace('\\', '-');
        property.add(new Cn(name));
        return property;
    }

    /** The address as calendars write it. */
    static URI mailto(String address) {
        try {
            URI quoted = new URI("mailto", address, null);
            return URI.create(quoted.toString().replace("?", "%3F"));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not an address: " + address, e);
        }
    }
}
