package org.duologue.application.wallet.spi;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.Reason;

/** Tells what credits were spent on; a wallet knows it by an opaque reference only. */
@FunctionalInterface
public interface PaidSessions {

    /** The sessions among these references, in one round trip; what is no session is left out. */
    List<PaidSession> of(Collection<UUID> refs);

    /**
     * A session that credits were spent on.
     *
     * @param ref what the wallet knows it by
     * @param title what was booked
     * @param start when it begins, or would have
     * @param keptFor for which reason its credits stay used although staff cancelled it, if so
     */
    record PaidSession(UUID ref, String title, Instant start, MemberId coach, Optional<Reason> keptFor) {

        public PaidSession {
            Objects.requireNonNull(ref, "ref");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(coach, "coach");
            Objects.requireNonNull(keptFor, "keptFor");
        }
    }
}
