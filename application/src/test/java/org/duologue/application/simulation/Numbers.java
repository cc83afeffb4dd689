package org.duologue.application.simulation;

import java.util.UUID;
import org.duologue.domain.shared.IdSource;

/** Identities in a row. */
final class Numbers implements IdSource {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private long last;

    @Override
    public UUID next() {
        return new UUID(VERSION_7, VARIANT | ++last);
    }
}
