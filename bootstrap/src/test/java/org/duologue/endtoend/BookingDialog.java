package org.duologue.endtoend;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.LocalTime;

/** The month, the day and the times of the dialog in which one books, and of the one in which one moves. */
record BookingDialog(Visitor visitor) {

    /** Shows a day's free times, turning over months until the day is there. */
    BookingDialog show(LocalDate date) {
        String day = "#day-" + date;
        while (!visitor.sees(day)) {
            String month = visitor.reads("table.month caption");
            visitor.touches("#month-after");
            visitor.find("table.month caption:not(:text-is(\"" + month + "\"))").waitFor();
            visitor.settles();
        }
        visitor.touches(day);
        visitor.find(day + "[aria-pressed=true]").waitFor();
        visitor.settles();
        return this;
    }

    /** Whether the first of the day's times can be seen without scrolling. */
    boolean showsTimes() {
        double above = visitor.find("label.slot").first().boundingBox().y;
        double below = visitor.find(".booking-sum").boundingBox().y;
        return above > 0 && above < below;
    }

    /** Whether a time of the day shown can be chosen, as the visitor's clock says it. */
    boolean offers(LocalTime time) {
        return visitor.sees("label.slot:has(input:not([disabled])):text-matches(\"^" + time + "\")");
    }

    /** Chooses the session type of this name. */
    BookingDialog chooseType(String name) {
        visitor.touches("label.choice:has(input[name=type]):has-text('" + name + "')");
        visitor.find("#book-wish input[name=type][value='"
                        + visitor.find("input[name=type]:checked").inputValue() + "']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        visitor.settles();
        return this;
    }

    /** Chooses a free time of the day shown, as the visitor's clock says it. */
    BookingDialog choose(LocalTime time) {
        return choose("label.slot:not(:has(:disabled)):has-text('" + time + "')");
    }

    /** Chooses the first free time of the day shown. */
    BookingDialog chooseFirst() {
        return choose("label.slot:not(:has(:disabled)) >> nth=0");
    }

    private BookingDialog choose(String slot) {
        String chosen = "#book-wish input[name=slot]";
        int before = visitor.find(chosen).count();
        visitor.touches(slot);
        visitor.find(chosen).nth(before).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        visitor.find("#book-confirm:not([disabled])").waitFor();
        visitor.settles();
        return this;
    }

    /** What one has, and what the chosen times use. */
    String sum() {
        return visitor.reads("#book-said .strong");
    }

    /** Confirms what was chosen. */
    Visitor confirm(String name) {
        return visitor.presses("#book-confirm", name);
    }
}
