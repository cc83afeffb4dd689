package org.duologue.domain.enrollment;

import java.time.Instant;
import java.util.Objects;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.DomainEvent;
import org.duologue.domain.wallet.Announcement;
import org.duologue.domain.wallet.WalletId;

/**
 * Time did something to credits that their owner is to know of.
 *
 * @param to the owner: a student, or whose balance it is
 */
public record CreditsAnnounced(WalletId wallet, Announcement what, MemberId to, Instant at) implements DomainEvent {

    public CreditsAnnounced {
        Objects.requireNonNull(wallet, "wallet");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(at, "at");
    }
}
