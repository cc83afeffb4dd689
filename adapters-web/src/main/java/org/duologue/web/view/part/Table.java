package org.duologue.web.view.part;

import java.util.List;

/**
 * A table that becomes cards where there is little room.
 *
 * @param caption what it shows, for those who do not see it
 * @param columns its columns; the first says what a row is
 * @param rows its rows, each with as many cells as there are columns
 */
public record Table(String caption, List<Column> columns, List<List<Cell>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row has a cell for each column");
            }
        }
    }

    /**
     * A column.
     *
     * @param label its heading
     * @param number whether it holds numbers, aligned at the end
     */
    public record Column(String label, boolean number) {}

    /**
     * A cell.
     *
     * @param text what it says
     * @param detail a second line, or empty
     * @param href where it leads, or empty
     * @param tone its colour; a badge for other tones than plain where it is no number
     */
    public record Cell(String text, String detail, String href, Tone tone) {

        /** Plain text. */
        public static Cell of(String text) {
            return new Cell(text, "", "", Tone.PLAIN);
        }

        /** The same with a second line. */
        public Cell detail(String line) {
            return new Cell(text, line, href, tone);
        }

        /** The same as a link. */
        public Cell href(String address) {
            return new Cell(text, detail, address, tone);
        }

        /** The same in a tone. */
        public Cell tone(Tone other) {
            return new Cell(text, detail, href, other);
        }
    }
}
