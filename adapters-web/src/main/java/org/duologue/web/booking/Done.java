package org.duologue.web.booking;

import java.util.Map;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Reader;

/** Says after a redirect what has just been done. The address only names one of the known acts and a number. */
public final class Done {

    private static final Map<String, String> ACTS = Map.of(
            "booked", "booking.done.booked",
            "cancelled", "booking.done.cancelled",
            "moved", "booking.done.moved",
            "assigned", "wallet.done.assigned",
            "enrolled", "enrollment.done.enrolled",
            "paused", "enrollment.done.paused",
            "resumed", "enrollment.done.resumed",
            "ended", "enrollment.done.ended");

    private Done() {}

    /** The sentence for {@code done} and {@code n} of the address, or empty. */
    public static String said(Entered address, Reader reader) {
        String key = ACTS.get(address.value("done"));
        return key == null ? "" : reader.text(key, "n", number(address.value("n")));
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 1;
    }
}
