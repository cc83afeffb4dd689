package org.duologue.mail.notification;

import java.net.URI;
import java.time.Instant;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.duologue.application.notification.spi.MailContent.Person;
import org.duologue.application.notification.spi.MailContent.Session;

/**
 * An invitation to a session for the calendars of its two people.
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
        Calendar calendar = CalendarText.calendar(method);
        calendar.add(event(status));
        return new Invite(method.getValue(), CalendarText.of(calendar));
    }

    private VEvent event(Status status) {
        VEvent event = new CalendarSession(
                        session.id(),
                        session.sequence(),
                        summary,
                        session.program().value(),
                        session.time(),
                        session.coach().name().value(),
                        session.meetingPlace(),
                        session.changedAt(),
                        sender,
                        page)
                .event(stamp, status);
        event.add(attendee(session.student()));
        event.add(attendee(session.coach()));
        return event;
    }

    private static Attendee attendee(Person person) {
        Attendee attendee = CalendarSession.named(
                new Attendee(CalendarSession.mailto(person.email().value())),
                person.name().value());
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(PartStat.ACCEPTED);
        attendee.add(Rsvp.FALSE);
        return attendee;
    }
}
