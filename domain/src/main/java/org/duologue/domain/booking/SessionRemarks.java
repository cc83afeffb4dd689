package org.duologue.domain.booking;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Problems;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.Refused;

/** What is said about a session: notes of those who lead it, and the student's rating. */
public final class SessionRemarks {

    private State state;

    private SessionRemarks(State state) {
        this.state = Objects.requireNonNull(state, "state");
    }

    /** Of a session about which nothing was said. */
    public static SessionRemarks none(BookingId session) {
        return new SessionRemarks(new State(session, NoteText.NONE, NoteText.NONE, 0, Optional.empty()));
    }

    /** The remarks that had this state. */
    public static SessionRemarks restore(State state) {
        return new SessionRemarks(state);
    }

    /** Their values. */
    public State state() {
        return state;
    }

    /** Notes this in place of what was noted before; for those who lead the session. */
    public void note(NoteText shared, NoteText kept) {
        state = new State(state.session, shared, kept, state.noted + 1, state.rating);
    }

    /** What rating the session now would be refused with. */
    public Optional<RemarkRefusal> refusalOfRating(Booking.State session, Instant now) {
        Instant end = session.time().end();
        if (session.status() != BookingStatus.CONFIRMED) {
            return Optional.of(new RemarkRefusal.NotHeld(session.status()));
        }
        if (now.isBefore(end)) {
            return Optional.of(new RemarkRefusal.NotOver(end, now));
        }
        return state.rating
                .map(Rating::changeableUntil)
                .filter(now::isAfter)
                .map(deadline -> new RemarkRefusal.RatingFixed(deadline, now));
    }

    /**
     * Rates the session, or changes that for seven days; for its student.
     *
     * @param session the session of these remarks
     * @param stars refused as {@code invalid} on {@code stars} outside 1..5
     */
    public void rate(Booking.State session, int stars, Reason comment, Instant now) {
        boolean fits = stars >= Rating.MIN && stars <= Rating.MAX;
        new Problems()
                .require(fits, FieldProblem.outOfRange("stars", stars, Rating.MIN, Rating.MAX))
                .refuseIfAny();
        refusalOfRating(session, now).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        Instant first = state.rating.map(Rating::firstAt).orElse(now);
        Rating rating = new Rating(stars, comment, first, now);
        state = new State(state.session, state.shared, state.kept, state.noted, Optional.of(rating));
    }

    /**
     * The values of remarks.
     *
     * @param shared what the student reads, too
     * @param kept what the student never sees
     * @param noted how often that was written, whatever was rated meanwhile; 0 if never
     */
    public record State(BookingId session, NoteText shared, NoteText kept, int noted, Optional<Rating> rating) {

        public State {
            Objects.requireNonNull(session, "session");
            Objects.requireNonNull(shared, "shared");
            Objects.requireNonNull(kept, "kept");
            Objects.requireNonNull(rating, "rating");
        }
    }
}
