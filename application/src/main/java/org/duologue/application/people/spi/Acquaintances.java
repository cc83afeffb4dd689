package org.duologue.application.people.spi;

import org.duologue.domain.people.MemberId;

/** Who knows whom through coaching. */
@FunctionalInterface
public interface Acquaintances {

    /** Whether one coaches the other at present. */
    boolean related(MemberId one, MemberId other);
}
