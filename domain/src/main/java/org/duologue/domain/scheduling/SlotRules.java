package org.duologue.domain.scheduling;

import java.util.ArrayList;
import java.util.List;

/** All rules about a session's time, for one question. */
final class SlotRules {

    private final HoursRule hours;
    private final List<SlotRule> inOrder = new ArrayList<>();
    private final List<SpanRule> forbidding = new ArrayList<>();

    SlotRules(SlotQuestion q) {
        TimeRules rules = q.rules();
        hours = new HoursRule(q, new OpenHours(q.availability().state(), rules.hours()));
        add(new NoticeRule(q));
        add(new HorizonRule(q));
        inOrder.add(hours);
        add(new CoachBusyRule(q, q.coachBusy()));
        rules.perDayCap().ifPresent(cap -> add(CapRule.perDay(q, cap, q.coachBusy())));
        rules.perWeekCap().ifPresent(cap -> add(CapRule.perWeek(q, cap, q.coachBusy())));
        rules.openCap().ifPresent(max -> add(new OpenSessionsRule(q, max)));
        add(new StudentBusyRule(q, q.studentBusy()));
    }

    private void add(SpanRule rule) {
        inOrder.add(rule);
        forbidding.add(rule);
    }

    /** In the order in which they are asked and explained. */
    List<SlotRule> inOrder() {
        return inOrder;
    }

    /** The one that offers starts. */
    HoursRule hours() {
        return hours;
    }

    /** The starts between two instants that one of the others forbids. */
    Spans forbidden(long from, long to) {
        Spans all = new Spans();
        for (SpanRule rule : forbidding) {
            all = all.union(rule.forbidden(from, to));
        }
        return all;
    }
}
