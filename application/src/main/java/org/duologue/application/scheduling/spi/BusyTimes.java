package org.duologue.application.scheduling.spi;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duologue.domain.scheduling.CalendarUrl;
import org.duologue.domain.scheduling.ReadFailure;
import org.duologue.domain.shared.TimeRange;

/** Reads calendars elsewhere for the times at which somebody is busy. */
public interface BusyTimes {

    /**
     * Reads a calendar. Called outside any unit of work; it never throws for what the other side does and answers
     * within a minute.
     */
    Reading read(Question question);

    /**
     * Which calendar, and what of it.
     *
     * @param zone in which days, and times without a zone, are to be understood
     * @param window what does not overlap it is of no interest
     * @param known the version that is known already, if its reading still holds
     */
    record Question(CalendarUrl url, ZoneId zone, TimeRange window, Optional<Version> known) {

        public Question {
            Objects.requireNonNull(url, "url");
            Objects.requireNonNull(zone, "zone");
            Objects.requireNonNull(window, "window");
            Objects.requireNonNull(known, "known");
        }
    }

    /**
     * How the other side calls a version of the calendar.
     *
     * @param etag in its words, or empty
     * @param lastModified in its words, or empty
     */
    record Version(String etag, String lastModified) {

        /** Of a side that does not say. */
        public static final Version UNKNOWN = new Version("", "");
    }

    /** What came of it. */
    sealed interface Reading {

        /**
         * It was read.
         *
         * @param entries what keeps one busy in the window, in any order; they may overlap
         */
        record Whole(List<Entry> entries, Version version) implements Reading {

            public Whole {
                entries = List.copyOf(entries);
                Objects.requireNonNull(version, "version");
            }
        }

        /** It is the version that is known. */
        record Unchanged() implements Reading {}

        /** It could not be read. */
        record Failed(ReadFailure why) implements Reading {}
    }

    /**
     * Something in a calendar, once for each time it repeats.
     *
     * @param uid what calendars call it
     */
    record Entry(String uid, TimeRange time) {}
}
