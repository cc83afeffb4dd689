package org.duologue.mail.notification;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.duologue.application.notification.spi.MailContent.Person;
import org.duologue.application.notification.spi.MailContent.Session;

/**
 * A session for the calendars of its two people. The UID depends on the booking alone, so that it outlives a change of
 * names and addresses. The organizer is the sender of the mail under the coach's name: calendar programs take changes
 * only from the organizer, and compare it with the sender. Times are in UTC, which calendars show in their own zone.
 *
 * @param summary what the reader calls it
 * @param sender the address that mail comes from
 * @param page where the session is looked at
 * @param stamp when this was decided on
 */
record CalendarEntry(Session session, String summary, String sender, URI page, Instant stamp) {

    /** Puts the session into the calendar, or to another time. */
    Invite asRequest() {
        return invite(ImmutableMethod.REQUEST, ImmutableStatus.VEVENT_CONFIRMED);
    }

    /** Takes the session out of the calendar. */
    Invite asCancel() {
        return invite(ImmutableMethod.CANCEL, ImmutableStatus.VEVENT_CANCELLED);
    }

    private Invite invite(Method method, Status status) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Duologue//Duologue//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        calendar.add(event(status));
        return new Invite(method.getValue(), CalendarText.of(calendar));
    }

    private VEvent event(Status status) {
        VEvent event = new VEvent(false);
        event.add(new Uid(session.id().value() + "@duologue"));
        event.add(new Sequence(session.sequence()));
        event.add(new DtStamp(stamp));
        event.add(new LastModified(session.changedAt()));
        event.add(new DtStart<>(session.time().start()));
        event.add(new DtEnd<>(session.time().end()));
        event.add(new Summary(summary));
        event.add(new Description(session.program().value() + "\n" + page));
        String place = Typed.line("meetingPlace", session.meetingPlace());
        if (!place.isEmpty()) {
            event.add(new Location(place));
        }
        event.add(new Url(Typed.link(place).orElse(page)));
        event.add(status);
        event.add(ImmutableTransp.OPAQUE);
        event.add(named(new Organizer(mailto(sender)), session.coach()));
        event.add(attendee(session.student()));
        event.add(attendee(session.coach()));
        return event;
    }

    private static Attendee attendee(Person person) {
        Attendee attendee = named(new Attendee(mailto(person.email().value())), person);
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(PartStat.ACCEPTED);
        attendee.add(Rsvp.FALSE);
        return attendee;
    }

    /** A parameter cannot hold a double quote, and readers disagree on what a caret or a backslash begins in it. */
    private static <T extends Property> T named(T property, Person person) {
        String name = person.name().value().replace('"', '\'').replace('^', '-').replace('\\', '-');
        property.add(new Cn(name));
        return property;
    }

    private static URI mailto(String address) {
        try {
            URI quoted = new URI("mailto", address, null);
            return URI.create(quoted.toString().replace("?", "%3F"));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not an address: " + address, e);
        }
    }
}
