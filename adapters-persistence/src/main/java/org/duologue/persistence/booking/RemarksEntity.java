package org.duologue.persistence.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.NoteText;
import org.duologue.domain.booking.Rating;
import org.duologue.domain.booking.SessionRemarks;
import org.duologue.domain.shared.Reason;

/** A row of {@code session_remarks}. */
@Entity
@Table(name = "session_remarks")
class RemarksEntity {

    @Id
    @Column(name = "booking_id")
    private UUID bookingId;

    @Version
    private long revision;

    @Column(name = "shared_note")
    private String shared;

    @Column(name = "kept_note")
    private String kept;

    private int noted;

    private Integer stars;

    @Column(name = "rating_comment")
    private String comment;

    @Column(name = "first_rated_at")
    private Instant firstRatedAt;

    @Column(name = "rated_at")
    private Instant ratedAt;

    /** For JPA. */
    protected RemarksEntity() {}

    RemarksEntity(SessionRemarks.State state) {
        bookingId = state.session().value();
        update(state);
    }

    final void update(SessionRemarks.State state) {
        shared = state.shared().value();
        kept = state.kept().value();
        noted = state.noted();
        state.rating().ifPresent(rating -> {
            stars = rating.stars();
            comment = rating.comment().value();
            firstRatedAt = rating.firstAt();
            ratedAt = rating.at();
        });
    }

    SessionRemarks.State toState() {
        Optional<Rating> rating =
                Optional.ofNullable(stars).map(n -> new Rating(n, new Reason(comment), firstRatedAt, ratedAt));
        return new SessionRemarks.State(
                new BookingId(bookingId), new NoteText(shared), new NoteText(kept), noted, rating);
    }
}
