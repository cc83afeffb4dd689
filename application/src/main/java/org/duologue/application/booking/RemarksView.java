package org.duologue.application.booking;

import java.time.Instant;
import java.util.Optional;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.shared.Refusal;

/**
 * What is said about a session, as far as its reader may see it.
 *
 * @param shared what those who lead it noted for the student, too; may be empty
 * @param kept what they noted for themselves; empty where there is nothing, and always for the student
 * @param leads whether the reader may note something
 * @param rates whether it is the reader's to rate it
 * @param refusal what rating it now would answer; empty: it would succeed
 * @param revision how often notes were written; a rating is no note
 */
public record RemarksView(
        BookingId booking,
        String shared,
        String kept,
        Optional<RatingView> rating,
        boolean leads,
        boolean rates,
        Optional<Refusal> refusal,
        int revision) {

    /**
     * A rating.
     *
     * @param comment may be empty
     * @param changeableUntil until when, inclusive, it can be changed
     */
    public record RatingView(int stars, String comment, Instant at, Instant changeableUntil) {}
}
