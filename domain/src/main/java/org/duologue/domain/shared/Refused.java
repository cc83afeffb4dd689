package org.duologue.domain.shared;

import java.util.Objects;

/** Carries a {@link Refusal} out of the domain. Whoever throws it has changed nothing. */
public final class Refused extends RuntimeException {

    private final transient Refusal refusal;

    /** Refuses with this evidence. */
    public Refused(Refusal refusal) {
        super(Objects.requireNonNull(refusal, "refusal").toString());
        this.refusal = refusal;
    }

    /** The evidence. */
    public Refusal refusal() {
        return refusal;
    }
}
