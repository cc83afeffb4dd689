package org.duologue.application.shared;

import java.util.Optional;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.Stale;

/** Guards an edit against somebody else's edit in between. */
public final class Revision {

    private Revision() {}

    /**
     * Refuses with {@link Stale} if the editor looked at another revision.
     *
     * @param what the glossary word of the thing
     * @param expected the revision that the editor looked at; empty if the editor does not mind
     * @param actual the stored revision
     */
    public static void require(String what, Optional<Long> expected, long actual) {
        if (expected.isPresent() && expected.get() != actual) {
            throw new Refused(new Stale(what));
        }
    }
}
