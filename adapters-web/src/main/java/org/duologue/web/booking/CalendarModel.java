package org.duologue.web.booking;

import java.util.List;
import java.util.Optional;
import org.duologue.web.view.part.Month;
import org.duologue.web.view.part.Option;
import org.duologue.web.view.part.Slots;

/**
 * A month of free days, and the free times of one day.
 *
 * @param month the month
 * @param day the day shown, as {@code 2026-05-21}; empty if none is
 * @param dayTitle Thu 21 May; empty if none is shown
 * @param before the day before
 * @param after the day after
 * @param slots the times of the day by part of the day; none where nothing is free
 * @param clashes which of them cannot be chosen beside those chosen already, and why
 * @param none what to say where nothing is free, or empty
 * @param next the next free day, offered where nothing is free
 * @param zones in which zones times can be shown
 * @param kept the chosen starts that are not among the slots shown
 * @param why the time of day that somebody misses, or empty
 * @param reasons why it is missing
 * @param many whether several times can be chosen
 */
public record CalendarModel(
        Month month,
        String day,
        String dayTitle,
        Step before,
        Step after,
        List<Slots> slots,
        List<String> clashes,
        String none,
        Optional<Step> next,
        List<Option> zones,
        List<String> kept,
        String why,
        List<String> reasons,
        boolean many) {

    /**
     * The way to another day.
     *
     * @param value 2026-05-20, empty if one cannot go there
     * @param label Wed 20 May
     */
    public record Step(String value, String label) {}
}
