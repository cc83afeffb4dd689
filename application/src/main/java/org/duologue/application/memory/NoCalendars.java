package org.duologue.application.memory;

import org.duologue.application.booking.spi.CalendarWriter;
import org.duologue.application.scheduling.spi.BusyTimes;
import org.duologue.domain.scheduling.ReadFailure;

/** For programs that bring no library for calendars: none is read, and none written. */
enum NoCalendars implements BusyTimes, CalendarWriter {
    INSTANCE;

    @Override
    public Reading read(Question question) {
        return new Reading.Failed(ReadFailure.NOT_REACHED);
    }

    @Override
    public String write(Content content) {
        throw new UnsupportedOperationException("calendars need a library that writes them: override Ports");
    }
}
