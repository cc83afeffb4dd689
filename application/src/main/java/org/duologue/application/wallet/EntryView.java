package org.duologue.application.wallet;

import java.time.Instant;
import java.util.Optional;
import org.duologue.domain.wallet.EntryKind;
import org.duologue.domain.wallet.LotSource;

/**
 * A line of the statement.
 *
 * @param seq its place in the ledger, from 1
 * @param change of the available credits, with its sign; 0 where nothing moved
 * @param balance available credits after it
 * @param byName who caused it; empty: the system
 * @param reason in the causer's words; may be empty
 * @param effectiveAt when it took effect
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
        String reason) {}
