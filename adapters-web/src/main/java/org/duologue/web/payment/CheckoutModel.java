package org.duologue.web.payment;

import java.util.List;
import java.util.Optional;
import org.duologue.web.view.part.Fact;
import org.duologue.web.view.part.Notice;
import org.duologue.web.view.part.Tone;

/**
 * The page of a checkout.
 *
 * @param href its address
 * @param title 2 sessions, €80
 * @param program the programme's name
 * @param coaching the address of the coaching
 * @param state where it stands
 * @param tone of the state
 * @param times what was chosen
 * @param facts what there is to know
 * @param notice what was refused, what the reader waits for, or what has become of it
 * @param refused whether the notice is a refusal
 * @param paying how it is paid; empty where nothing can be paid any more
 * @param giveUp what giving it up does; empty where it cannot be given up
 * @param waiting whether the page looks by itself whether the payment has come
 * @param seen what changes when the page does
 * @param toast what has just been done, or empty
 */
public record CheckoutModel(
        String href,
        String title,
        String program,
        String coaching,
        String state,
        Tone tone,
        List<Time> times,
        List<Fact> facts,
        Optional<Notice> notice,
        boolean refused,
        Optional<Paying> paying,
        String giveUp,
        boolean waiting,
        String seen,
        String toast) {

    /**
     * A chosen time.
     *
     * @param weekday Fri
     * @param number 15
     * @param label Fri 15 May, 09:00 to 10:00
     * @param meta with whom, and how it is paid
     * @param href the session once it is booked, or empty
     */
    public record Time(String weekday, String number, String label, String meta, String href) {}

    /**
     * How it is paid.
     *
     * @param amount €80
     * @param sum 2 × €40
     * @param until that the times are kept, and until when
     * @param page where it is paid; empty: by invoice
     * @param invoice how an invoice is paid, line by line; empty: on the page
     */
    public record Paying(String amount, String sum, String until, String page, List<String> invoice) {}
}
