package org.duologue.web.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.duologue.application.booking.BookingQuote;
import org.duologue.domain.booking.BookingRefusal.OverlappingSlots;
import org.duologue.domain.booking.BookingRefusal.SlotsTooClose;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.part.Notice;

/**
 * The chosen times that can still be booked, and what became of the others.
 *
 * @param kept the starts that are left
 * @param lost a notice for each time that went
 * @param quote what booking those left would do; empty if none is left
 */
record Selection(List<Instant> kept, List<Notice> lost, Optional<BookingQuote> quote) {

    /**
     * Looks at the chosen starts; a time that was lost meanwhile goes, the rest stays.
     *
     * @param chosen by time
     * @param quoting answers what booking these starts would do
     */
    static Selection of(List<Instant> chosen, Function<List<Instant>, BookingQuote> quoting, Reader reader) {
        if (chosen.isEmpty()) {
            return new Selection(List.of(), List.of(), Optional.empty());
        }
        BookingQuote quote = quoting.apply(chosen);
        List<Instant> kept = new ArrayList<>(chosen);
        List<Notice> lost = new ArrayList<>();
        for (int i = 0; i < quote.problems().size(); i++) {
            Optional<Refusal> problem = quote.problems().get(i);
            if (problem.isPresent()) {
                Instant start = quote.times().get(i).start();
                kept.remove(start);
                lost.add(notice(start, problem.get(), chosen.size() > 1, reader));
            }
        }
        if (lost.isEmpty()) {
            return new Selection(kept, lost, Optional.of(quote));
        }
        return new Selection(kept, lost, kept.isEmpty() ? Optional.empty() : Optional.of(quoting.apply(kept)));
    }

    /** A time that only does not go with the others is not lost to others. */
    private static String key(Refusal problem) {
        return problem instanceof OverlappingSlots || problem instanceof SlotsTooClose
                ? "booking.notTogether"
                : "booking.lost";
    }

    private static Notice notice(Instant start, Refusal problem, boolean others, Reader reader) {
        String why = RefusalText.of(problem, reader).detail();
        return Notice.warm(
                reader.text(key(problem), "time", start), others ? why + " " + reader.text("booking.restStays") : why);
    }
}
