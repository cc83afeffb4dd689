package org.duologue.persistence.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.RequestOutcome;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.Reason;

/** How a request ended, if it has; what became of it is the request's own. */
@Embeddable
class OutcomeColumns {

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    private String message;

    /** For JPA. */
    protected OutcomeColumns() {}

    OutcomeColumns(Optional<RequestOutcome> outcome) {
        endedAt = outcome.map(RequestOutcome::at).orElse(null);
        endedBy = outcome.flatMap(RequestOutcome::by)
                .map(member -> member.value().toString())
                .orElse(null);
        message = outcome.map(o -> o.message().value()).orElse(null);
    }

    /**
     * What they say.
     *
     * @param columns null where all of them are, as JPA has it
     * @param booking the session that it became
     */
    static Optional<RequestOutcome> read(OutcomeColumns columns, Optional<BookingId> booking) {
        return Optional.ofNullable(columns)
                .filter(row -> row.endedAt != null)
                .map(row -> new RequestOutcome(
                        Optional.ofNullable(row.endedBy).map(UUID::fromString).map(MemberId::new),
                        new Reason(row.message),
                        booking,
                        row.endedAt));
    }
}
