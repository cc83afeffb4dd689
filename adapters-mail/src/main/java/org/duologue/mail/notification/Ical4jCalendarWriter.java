package org.duologue.mail.notification;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.duologue.application.booking.spi.CalendarWriter;

/**
 * Writes calendars that are published: a feed that calendar programs read again and again, a session to be added by
 * hand. A session in one is the same to a calendar program as in its invitation.
 */
public final class Ical4jCalendarWriter implements CalendarWriter {

    private static final Duration READ_AGAIN = Duration.ofHours(1);

    private final MailSettings settings;
    private final Links links;

    /** With the sender and the address of the installation that invitations have too. */
    public Ical4jCalendarWriter(MailSettings settings) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.links = new Links(settings.baseUrl());
    }

    @Override
    public String write(Content content) {
        Calendar calendar = CalendarText.calendar(ImmutableMethod.PUBLISH);
        String name = Typed.line("name", content.name());
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), READ_AGAIN));
        calendar.add(new XProperty("X-PUBLISHED-TTL", READ_AGAIN.toString()));
        Phrases phrases = Phrases.in(content.language());
        content.events().forEach(event -> calendar.add(event(event, phrases)));
        return CalendarText.of(calendar);
    }

    private VEvent event(Event event, Phrases phrases) {
        return new CalendarSession(
                        event.id(),
                        event.sequence(),
                        phrases.text("session.summary", "title", event.title(), "other", event.other()),
                        event.program(),
                        event.time(),
                        event.coach(),
                        event.meetingPlace(),
                        event.changedAt(),
                        settings.from(),
                        links.session(event.id()))
                .event(event.changedAt(), ImmutableStatus.VEVENT_CONFIRMED);
    }
}
