package org.duologue.domain.planted;

import static org.duologue.domain.planted.PlantedBug.bug;

import java.util.List;

/** Mistakes about when periods begin and what can be spent until when. */
final class TimeBugs {

    static final List<PlantedBug> ALL = List.of(
            bug(
                    "months are added to the boundary before, not to the anchor",
                    "Schedule",
                    "return local.toInstant(zone.getRules().getOffset(local));",
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
                    "return local.toInstant(zone.getRules().getOffset(local));",
                    "return policy.cycle() == Cycle.WEEKLY ? start.plusSeconds(604_800 * k)"
                            + " : anchor().plus(k, unit()).atZone(zone).toInstant();",
                    "ScheduleExamplesTest",
                    "ScheduleProperties#calendar"),
            bug(
                    "a month is 30 days",
                    "Schedule",
                    "return local.toInstant(zone.getRules().getOffset(local));",
                    "return (policy.cycle() == Cycle.MONTHLY ? anchor().plusDays(30 * k) : anchor().plus(k, unit()))"
                            + ".atZone(zone).toInstant();",
                    "ScheduleExamplesTest",
                    "ScheduleProperties#years"),
            bug(
                    "of an hour that comes twice the later one counts",
                    "Schedule",
                    "return local.toInstant(zone.getRules().getOffset(local));",
                    "return local.atZone(zone).withLaterOffsetAtOverlap().toInstant();",
                    "ScheduleExamplesTest",
                    "ScheduleProperties#calendar"),
            bug(
                    "in an hour that comes twice the anchor's offset counts",
                    "Schedule",
                    "return local.toInstant(zone.getRules().getOffset(local));",
                    "return start.atZone(zone).plus(k, unit()).toInstant();",
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
                    "what is reset at a renewal stays",
                    "Schedule",
                    "policy.carryOver() instanceof CarryOver.CarryAll",
                    "!(policy.carryOver() instanceof CarryOver.CarryUpTo)",
                    "RenewalExamplesTest",
                    "RenewalProperties#carryNothing"),
            bug(
                    "bought credits can still be spent at their very end",
                    "Wallet",
                    "credits.amount(), priority, expiresAt);",
                    "credits.amount(), priority, expiresAt.map(end -> end.plusMillis(1)));",
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
                    "Holding",
                    "new Hold(id, until, slices,",
                    "new Hold(id, until.plusMillis(1), slices,",
                    "SpendingExamplesTest",
                    "HoldProperties#capture"),
            bug(
                    "what is due at the instant of a command happens after it",
                    "Settlement",
                    "new Settlement(books).run(now);",
                    "new Settlement(books).run(now.minusMillis(1));",
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
