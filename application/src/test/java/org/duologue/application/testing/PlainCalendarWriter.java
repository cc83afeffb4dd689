package org.duologue.application.testing;

import java.util.stream.Collectors;
import org.duologue.application.booking.spi.CalendarWriter;

/** Writes a calendar as plain lines for the test to look at: its name, then a line for each session. */
public final class PlainCalendarWriter implements CalendarWriter {

    @Override
    public String write(Content content) {
        return content.name() + "\n"
                + content.events().stream().map(PlainCalendarWriter::line).collect(Collectors.joining("\n"));
    }

    private static String line(Event event) {
        return event.time().start() + " " + event.id().value() + " #" + event.sequence() + " " + event.title()
                + " with " + event.other();
    }
}
