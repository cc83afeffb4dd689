package org.duologue.web.booking;

import org.duologue.domain.shared.TimeRange;

/**
 * Something in a week.
 *
 * @param time when
 * @param kind as the stylesheet calls it: session, past, hold for what is asked for, kept while somebody
 *     decides, or busy
 * @param title what
 * @param times when, in words
 * @param href its page, or empty
 */
record WeekEntry(TimeRange time, String kind, String title, String times, String href) {

    boolean isBusy() {
        return kind.equals("busy");
    }

    /** What is placed first: sessions, then requests, then what is kept, then busy times. */
    int rank() {
        return switch (kind) {
            case "busy" -> 3;
            case "kept" -> 2;
            case "hold" -> 1;
            default -> 0;
        };
    }

    WeekModel.Entry said() {
        return new WeekModel.Entry(title, times, href);
    }
}
