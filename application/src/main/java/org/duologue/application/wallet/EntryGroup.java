package org.duologue.application.wallet;

import java.util.Set;
import org.duologue.domain.wallet.EntryKind;

/** What entries mean to those who read a statement; every kind is in one of them. */
public enum EntryGroup {
    /** Credits that came. */
    CAME_IN(EntryKind.GRANT),
    /** Credits that were used for sessions, or held for them. */
    SPENT(EntryKind.SPEND, EntryKind.HOLD, EntryKind.CAPTURE),
    /** Credits that came back from sessions and requests. */
    CAME_BACK(EntryKind.REFUND, EntryKind.RELEASE),
    /** Credits that ended, went over to the next period or to others, and allocations that did not come. */
    ENDED(EntryKind.EXPIRE, EntryKind.CARRY_OUT, EntryKind.TRANSFER_OUT, EntryKind.PERIOD_SKIPPED);

    private final Set<EntryKind> kinds;

    EntryGroup(EntryKind... kinds) {
        this.kinds = Set.of(kinds);
    }

    /** What it consists of. */
    public Set<EntryKind> kinds() {
        return kinds;
    }
}
