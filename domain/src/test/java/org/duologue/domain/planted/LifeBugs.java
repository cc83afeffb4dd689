package org.duologue.domain.planted;

import static org.duologue.domain.planted.PlantedBug.bug;

import java.util.List;

/** Mistakes about pausing, closing and changing how a wallet renews. */
final class LifeBugs {

    static final List<PlantedBug> ALL = List.of(
            bug(
                    "allocations go on while the wallet is paused",
                    "Settlement",
                    "if (books.isPaused()) {",
                    "if (books.isPaused() && amount < 0) {",
                    "RenewalExamplesTest",
                    "RenewalProperties#pauses"),
            bug(
                    "what would be carried is lost while the wallet is paused",
                    "Settlement",
                    "if (carried > 0) {",
                    "if (carried > 0 && !books.isPaused()) {",
                    "RenewalExamplesTest",
                    "LedgerProperties#model"),
            bug(
                    "the last period that was skipped is made up for on resumption",
                    "Life",
                    "books.pausedSince(Optional.empty());",
                    """
                    books.pausedSince(Optional.empty());
                    books.renewal()
                            .filter(r -> r.currentPeriod() > 0)
                            .ifPresent(r -> Settlement.begin(books, r, LotSource.RENEWAL, 0, Cause.TIME));
                    """,
                    "RenewalExamplesTest",
                    "RenewalProperties#pauses"),
            bug(
                    "the boundary at the instant of resumption is no longer skipped",
                    "Life",
                    "books.pausedSince(Optional.empty());",
                    """
                    books.pausedSince(Optional.empty());
                    books.renewal()
                            .filter(r -> r.currentPeriod() > 0)
                            .filter(r -> r.schedule().boundary(r.currentPeriod()).equals(books.asOf()))
                            .ifPresent(r -> Settlement.begin(books, r, LotSource.RENEWAL, 0, Cause.TIME));
                    """,
                    "RenewalExamplesTest",
                    "RenewalProperties#pauses"),
            bug(
                    "resumption moves the anchor",
                    "Life",
                    "books.pausedSince(Optional.empty());",
                    """
                    books.pausedSince(Optional.empty());
                    books.renewal().ifPresent(r -> {
                        Schedule s = r.schedule();
                        books.renew(new Renewal(
                                new Schedule(s.segment(), s.policy(), books.asOf(), s.zone()), 1, r.pending()));
                    });
                    """,
                    "RenewalExamplesTest",
                    "LedgerProperties#model"),
            bug(
                    "a skipped period leaves no trace",
                    "Ledger",
                    "write(EntryKind.PERIOD_SKIPPED, 0, 0, Cause.TIME);",
                    "",
                    "RenewalExamplesTest",
                    "RenewalProperties#pauses"),
            bug(
                    "closing leaves what is available",
                    "Life",
                    "ledger.usable().forEach(lot -> ledger.move(EntryKind.EXPIRE, lot.number(), lot.available(),"
                            + " cause));",
                    "",
                    "RenewalExamplesTest",
                    "RenewalProperties#closed"),
            bug(
                    "closing forgets what is held",
                    "Life",
                    "books.openHolds().forEach(hold -> GivingBack.release(books, hold, lot -> true, cause));",
                    "",
                    "RenewalExamplesTest",
                    "RenewalProperties#closed"),
            bug(
                    "a closed wallet takes assignments and purchases",
                    "Granting",
                    "books.requireOpen();",
                    "",
                    "RenewalExamplesTest",
                    "RenewalProperties#closed"),
            bug(
                    "a change of policy counts at once",
                    "Life",
                    "if (renewal.schedule().renews()) {",
                    "if (renewal.nextPeriod() < 0) {",
                    "PolicyChangeExamplesTest",
                    "RenewalProperties#policyChange"),
            bug(
                    "a second change of policy before the boundary is ignored",
                    "Renewal",
                    "return new Renewal(schedule, nextPeriod, change);",
                    "return new Renewal(schedule, nextPeriod, pending.or(() -> change));",
                    "PolicyChangeExamplesTest"),
            bug(
                    "a new segment keeps the old anchor",
                    "Schedule",
                    "new Schedule(segment + 1, next, from, zone)",
                    "new Schedule(segment + 1, next, start, zone)",
                    "PolicyChangeExamplesTest",
                    "RenewalProperties#policyChange"),
            bug(
                    "the periods of a new segment have the keys of the old one",
                    "Schedule",
                    "new Schedule(segment + 1, next, from, zone)",
                    "new Schedule(segment, next, from, zone)",
                    "PolicyChangeExamplesTest",
                    "RenewalProperties#policyChange"),
            bug(
                    "a new segment goes on counting periods",
                    "Renewal",
                    "beginning(schedule.followedBy(policy, schedule.boundary(nextPeriod)))",
                    "new Renewal(schedule.followedBy(policy, schedule.boundary(nextPeriod)), nextPeriod + 1,"
                            + " Optional.empty())",
                    "PolicyChangeExamplesTest",
                    "LedgerProperties#model"),
            bug(
                    "what follows a one-time allocation begins where that began",
                    "Life",
                    "followedBy(policy, books.asOf())",
                    "followedBy(policy, renewal.schedule().start())",
                    "PolicyChangeExamplesTest"),
            bug(
                    "the policy that is announced is the one that ends",
                    "Renewal",
                    "return pending.orElse(schedule.policy());",
                    "return schedule.policy();",
                    "PolicyChangeExamplesTest"));

    private LifeBugs() {}
}
