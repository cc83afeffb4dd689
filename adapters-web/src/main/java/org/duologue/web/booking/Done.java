package org.duologue.web.booking;

import java.util.Map;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Reader;

/** Says after a redirect what has just been done. The address only names one of the known acts and a number. */
public final class Done {

    private static final Map<String, String> ACTS = Map.ofEntries(
            Map.entry("booked", "booking.done.booked"),
            Map.entry("cancelled", "booking.done.cancelled"),
            Map.entry("moved", "booking.done.moved"),
            Map.entry("asked", "booking.done.asked"),
            Map.entry("granted", "booking.done.granted"),
            Map.entry("declined", "booking.done.declined"),
            Map.entry("withdrawn", "booking.done.withdrawn"),
            Map.entry("noted", "booking.done.noted"),
            Map.entry("assigned", "wallet.done.assigned"),
            Map.entry("enrolled", "enrollment.done.enrolled"),
            Map.entry("paused", "enrollment.done.paused"),
            Map.entry("resumed", "enrollment.done.resumed"),
            Map.entry("matched", "enrollment.done.matched"),
            Map.entry("limited", "enrollment.done.limited"),
            Map.entry("unlimited", "enrollment.done.unlimited"),
            Map.entry("ended", "enrollment.done.ended"),
            Map.entry("takenBack", "wallet.done.takenBack"),
            Map.entry("renewal", "wallet.done.renewal"));

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
