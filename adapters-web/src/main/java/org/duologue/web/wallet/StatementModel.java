package org.duologue.web.wallet;

import java.util.List;
import java.util.Optional;
import org.duologue.web.view.part.Chart;
import org.duologue.web.view.part.Choices;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Pager;
import org.duologue.web.view.part.Table;

/**
 * A statement: how the balance came about and where it goes, and every entry.
 *
 * @param chart the balance over time; empty where only entries are shown
 * @param filter which entries are shown; empty where one cannot choose
 * @param csv where the entries shown can be had as a table; empty where they cannot
 * @param columns of the entries
 * @param months the entries, newest first
 * @param pager the way to older entries
 */
public record StatementModel(
        Optional<Chart> chart,
        Optional<Filter> filter,
        String csv,
        List<Table.Column> columns,
        List<Month> months,
        Pager pager) {

    public StatementModel {
        columns = List.copyOf(columns);
        months = List.copyOf(months);
    }

    /**
     * What one chooses entries by.
     *
     * @param action the page's own address
     * @param keep the enrollment that is sent along, where the address does not say it; or empty
     * @param groups the groups of kinds
     * @param from the first day
     * @param to the last day
     * @param chosen whether anything is chosen
     * @param all where all entries are shown
     */
    public record Filter(
            String action, String keep, Choices groups, Field from, Field to, boolean chosen, String all) {}

    /** The entries of a month, each with as many cells as there are columns. */
    public record Month(String label, List<List<Table.Cell>> rows) {

        public Month {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
