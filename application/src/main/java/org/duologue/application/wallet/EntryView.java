package org.duologue.application.wallet;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.duologue.domain.wallet.EntryKind;
import org.duologue.domain.wallet.LotSource;

/**
 * A line of the statement.
 *
 * @param seq its place in the ledger, from 1
 * @param source where the credits it moves came from
 * @param lot the number of the lot it moves credits of; 0 where nothing moved
 * @param change of the available credits, with its sign; 0 where nothing moved
 * @param balance available credits after it
 * @param effectiveAt when it took effect
 * @param byName who caused it; empty: the system
 * @param reason in the causer's words; may be empty
 * @param session what it was spent on or came back from; empty: no session
 */
public record EntryView(
        long seq,
        EntryKind kind,
        LotSource source,
        int lot,
        int change,
        int balance,
        Instant effectiveAt,
        Instant recordedAt,
        Optional<String> byName,
        String reason,
        Optional<Session> session) {

    /**
     * A session that is paid with credits.
     *
     * @param id of the booking
     * @param title what was booked
     * @param start when it begins, or would have
     * @param keptFor for which reason its credits stay used although staff cancelled it, if so
     */
    public record Session(UUID id, String title, Instant start, String coachName, Optional<String> keptFor) {}
}
