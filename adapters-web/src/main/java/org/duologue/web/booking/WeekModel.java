package org.duologue.web.booking;

import java.util.List;

/**
 * A week of a coach as a table, a row per quarter of an hour.
 *
 * @param title 11 to 17 May
 * @param meta whose, and in which zone times are said
 * @param before the week before
 * @param today this week
 * @param after the week after
 * @param availability where the hours are set
 * @param days the columns
 * @param rows the rows from top to bottom
 * @param hours how long is coached, in a sentence
 * @param empty whether there is neither an open hour nor anything in the way
 */
public record WeekModel(
        String title,
        String meta,
        String before,
        String today,
        String after,
        String availability,
        List<Day> days,
        List<Row> rows,
        String hours,
        boolean empty) {

    public WeekModel {
        days = List.copyOf(days);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param weekday Mon
     * @param number of the month
     * @param whole Monday 11 May
     * @param href the week with this day shown on a phone
     * @param shown whether a phone shows it
     * @param today whether it is today
     */
    public record Day(String weekday, int number, String whole, String href, boolean shown, boolean today) {

        /** The value of {@code aria-current}, or null. */
        public String ariaCurrent() {
            return today ? "date" : null;
        }
    }

    /**
     * A row.
     *
     * @param hour the hour that begins here, or empty
     * @param cells those that begin here
     */
    public record Row(String hour, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param kind what it is, as the stylesheet calls it: that of its first entry, buffer, free or off
     * @param rows how many rows it takes
     * @param entries what is in it; several where they are at the same time
     * @param shown whether a phone shows it
     */
    public record Cell(String kind, int rows, List<Entry> entries, boolean shown) {

        public Cell {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A session, a request, a time that is kept, or a busy time.
     *
     * @param title what it is
     * @param times when, and for whom or until when it is kept
     * @param href its page, or empty
     */
    public record Entry(String title, String times, String href) {}
}
