package org.duologue.application.simulation;

import java.time.Instant;
import java.util.Map;

/**
 * How a life went.
 *
 * @param hash of everything that happened, in order
 * @param steps how often the baton changed hands
 * @param commits how many units wrote something
 * @param accepted how many commands were answered with yes
 * @param refused how many with no
 * @param mails how many mails the mail server has taken
 * @param struck what went wrong, and how often
 * @param ended when it was over
 */
public record Report(
        long hash,
        int steps,
        int commits,
        int accepted,
        int refused,
        int mails,
        Map<Fault, Integer> struck,
        Instant ended) {

    public Report {
        struck = Map.copyOf(struck);
    }
}
