package org.duologue.application.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.shared.Refusal;

/**
 * What asking for a change of a session would do (F2): nothing to the session before there is an answer.
 *
 * @param until the first instant at which an answer would come too late
 * @param mailed the names of those who would be asked by mail
 * @param refusal what asking now would answer, whatever the reason; empty: it would succeed
 */
public record ConsentQuote(Instant until, List<String> mailed, Optional<Refusal> refusal) {

    public ConsentQuote {
        mailed = List.copyOf(mailed);
    }
}
