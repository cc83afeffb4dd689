package org.duologue.web.booking;

import java.time.Instant;
import java.util.Optional;
import org.duologue.application.booking.RemarksView;
import org.duologue.application.booking.RemarksView.RatingView;
import org.duologue.web.json.Revised;

/** What programs send and get about what is said about a session. */
public final class RemarksJson {

    private RemarksJson() {}

    /**
     * What is said, as far as one may see it.
     *
     * @param shared what those who lead the session noted for the student, too; may be empty
     * @param kept what they noted for themselves; left out where there is nothing, and always for the student
     * @param rating the student's, if there is one
     */
    public record Remarks(String shared, Optional<String> kept, Optional<Rating> rating) {

        static Remarks of(RemarksView view) {
            return new Remarks(
                    view.shared(),
                    Optional.of(view.kept()).filter(text -> !text.isEmpty()),
                    view.rating().map(Rating::of));
        }
    }

    /**
     * What those who lead the session noted, as far as one may see it: apart from the rating, so that each of the two
     * is changed whatever becomes of the other.
     *
     * @param shared for the student, too; may be empty
     * @param kept for themselves; left out where there is nothing, and always for the student
     */
    public record Noted(String shared, Optional<String> kept, long revision) implements Revised {

        static Noted of(RemarksView view) {
            return new Noted(view.shared(), Optional.of(view.kept()).filter(text -> !text.isEmpty()), view.revision());
        }
    }

    /**
     * A rating.
     *
     * @param stars 1..5
     * @param comment may be empty
     * @param changeableUntil until when, inclusive, it can be changed
     */
    public record Rating(int stars, String comment, Instant at, Instant changeableUntil) {

        private static Rating of(RatingView view) {
            return new Rating(view.stars(), view.comment(), view.at(), view.changeableUntil());
        }
    }

    /**
     * Notes in place of those there were.
     *
     * @param shared what the student reads, too; may be empty
     * @param kept what the student never sees; may be empty
     */
    public record Notes(String shared, String kept) {}

    /**
     * How good it was.
     *
     * @param stars 1..5
     * @param comment for the coach to read; may be empty
     */
    public record Stars(int stars, String comment) {}
}
