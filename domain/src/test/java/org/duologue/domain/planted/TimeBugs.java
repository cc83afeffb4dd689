package org.duologue.domain.planted;

import static org.duologue.domain.planted.PlantedBug.bug;

import java.util.List;

/** Mistakes about when periods begin and what can be spent until when. */
final class TimeBugs {

    static final List<PlantedBug> ALL = List.of(
            bug(
                    "months are added to the boundary before, not to the anchor",
                    "Schedule",
                    "return anchor().plus(k, unit()).atZone(zone).toInstant();",
                    "return LocalDateTime.ofInstant(boundary(k - 1), zone).plus(1, unit()).atZone(zone).toInstant();",
                    "ScheduleExamplesTest",
                    "ScheduleProperties#calendar"),
            bug(
                    "the first boundary is computed again from the wall clock",
                    "Schedule",
                    "if (k == 0) {",
                    "if (k == 0 && !renews()) {",
                    "ScheduleProperties#secondHour",
                    "ScheduleProperties#anchor"),
            bug(
                    "a week is 168 hours, whatever the clocks do",
                    "Schedule",
                    "return anchor().plus(k, unit()).atZone(zone).toInstant();",
                    "return policy.cycle() == Cycle.WEEKLY ? start.plusSeconds(604_800 * k)"
                            + " : anchor().plus(k, unit()).atZone(zone).toInstant();",
                    "ScheduleExamplesTest",
                    "ScheduleProperties#calendar"),
            bug(
                    "a month is 30 days",
                    "Schedule",
                    "return anchor().plus(k, unit()).atZone(zone).toInstant();",
                    "return (policy.cycle() == Cycle.MONTHLY ? anchor().plusDays(30 * k) : anchor().plus(k, unit()))"
                            + ".atZone(zone).toInstant();",
                    "ScheduleExamplesTest",
                    "ScheduleProperties#years"),
            bug(
                    "of an hour that comes twice the later one counts",
                    "Schedule",
                    ".atZone(zone).toInstant();",
                    ".atZone(zone).withLaterOffsetAtOverlap().toInstant();",
                    "ScheduleExamplesTest",
                    "ScheduleProperties#calendar"),
            bug(
                    "in an hour that comes twice the anchor's offset counts",
                    "Schedule",
                    "anchor().plus(k, unit()).atZone(zone)",
                    "start.atZone(zone).plus(k, unit())",
                    "ScheduleExamplesTest",
                    "ScheduleProperties#calendar"),
            bug(
                    "the machine's zone counts",
                    "Schedule",
                    "return LocalDateTime.ofInstant(start, zone);",
                    "return LocalDateTime.ofInstant(start, ZoneId.systemDefault());",
                    "ScheduleExamplesTest",
                    "ScheduleProperties#defaults"),
            bug(
                    "a period contains its end",
                    "Schedule",
                    "return k;",
                    "return k > 0 && boundary(k).equals(at) ? k - 1 : k;",
                    "ScheduleProperties#periods"),
            bug(
                    "an allocation outlives its period by another one",
                    "Schedule",
                    "Optional.of(boundary(k + 1))",
                    "Optional.of(boundary(k + 2))",
                    "RenewalExamplesTest",
                    "RenewalProperties#caps"),
            bug(
                    "what is reset at a renewal stays",
                    "Schedule",
                    "policy.carryOver() instanceof CarryOver.CarryAll",
                    "!(policy.carryOver() instanceof CarryOver.CarryUpTo)",
                    "RenewalExamplesTest",
                    "RenewalProperties#carryNothing"),
            bug(
                    "a one-time allocation ends with its first week",
                    "Schedule",
                    "boolean stays = !renews() || policy",
                    "if (!renews()) { return Optional.of(start.plusSeconds(604_800)); } boolean stays = policy",
                    "RenewalExamplesTest",
                    "RenewalProperties#oneTime"),
            bug(
                    "credits can still be spent at the very end of their lot",
                    "Settlement",
                    "ledger.nextEnd(),",
                    "ledger.nextEnd().map(end -> end.plusMillis(1)),",
                    "SpendingExamplesTest",
                    "SpendingProperties#grace"),
            bug(
                    "a refund at the very end of its lot goes back into it",
                    "GivingBack",
                    "settleDown(books, slice, lot -> lot.isOver(books.asOf()), on, about);",
                    "settleDown(books, slice, lot -> lot.isOverBefore(books.asOf()), on, about);",
                    "RefundExamplesTest",
                    "SpendingProperties#grace"),
            bug(
                    "a hold can be captured at its very end",
                    "Settlement",
                    ".map(Hold::expiresAt))",
                    ".map(hold -> hold.expiresAt().plusMillis(1)))",
                    "SpendingExamplesTest",
                    "HoldProperties#capture"),
            bug(
                    "what is due at the instant of a command happens after it",
                    "Settlement",
                    "while (due.isPresent() && !due.get().isAfter(until)) {",
                    "while (due.isPresent() && due.get().isBefore(until)) {",
                    "RenewalExamplesTest",
                    "RenewalProperties#periods"),
            bug(
                    "a hold may end at the instant of its beginning",
                    "Holding",
                    "if (!end.isAfter(books.asOf())) {",
                    "if (end.isBefore(books.asOf())) {",
                    "SpendingExamplesTest",
                    "StatementTest"));

    private TimeBugs() {}
}
