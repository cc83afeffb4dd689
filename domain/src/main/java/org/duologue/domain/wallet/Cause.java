package org.duologue.domain.wallet;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Who caused entries, and why.
 *
 * @param by the person; empty: time alone
 * @param about what it was spent on or held for
 * @param reason in the person's words; may be empty
 */
public record Cause(Optional<UUID> by, Optional<UUID> about, String reason) {

    /** Time alone. */
    public static final Cause TIME = new Cause(Optional.empty(), Optional.empty(), "");

    public Cause {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(reason, "reason");
    }

    /** A person, without more words. */
    public static Cause by(UUID person) {
        return new Cause(Optional.of(person), Optional.empty(), "");
    }

    Cause about(UUID thing) {
        return new Cause(by, Optional.of(thing), reason);
    }
}
