package org.duologue.domain.wallet;

import java.util.Objects;

/**
 * Something about the credits of a wallet that its owner is to be told, once.
 *
 * @param lot the lot that came; of several that end, the one that ends last
 */
public record Announcement(Kind kind, int lot) {

    public Announcement {
        Objects.requireNonNull(kind, "kind");
    }

    /** What it is about. */
    public enum Kind {
        /** The allocation of a new period came. */
        RENEWED,
        /** Credits end soon. */
        ENDING
    }
}
