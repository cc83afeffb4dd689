package org.duologue.web.booking;

import org.duologue.domain.shared.TimeRange;

/**
 * Something in a week.
 *
 * @param time when
 * @param kind as the stylesheet calls it: session, past or busy
 * @param title what
 * @param times when, in words
 * @param href its page, or empty
 */
record WeekEntry(TimeRange time, String kind, String title, String times, String href) {

    boolean isBusy() {
        return kind.equals("busy");
    }

    WeekModel.Cell cell(int rows, boolean shown) {
        return new WeekModel.Cell("entry " + kind, rows, title, times, href, shown);
    }
}
