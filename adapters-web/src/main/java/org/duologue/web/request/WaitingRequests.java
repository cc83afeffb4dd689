package org.duologue.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.duologue.application.booking.BookingRequestQueries;
import org.duologue.application.booking.ChangeRequestQueries;
import org.duologue.application.enrollment.CreditRequestQueries;
import org.duologue.domain.people.Actor;

/** How many of what was asked for wait for somebody's answer, by kind: one answers them in one place. */
@RequestScoped
public class WaitingRequests {

    @Inject
    private BookingRequestQueries sessions;

    @Inject
    private ChangeRequestQueries changes;

    @Inject
    private CreditRequestQueries credits;

    /** Of each kind. */
    public Map<RequestInbox.Kind, Integer> of(Actor by) {
        Map<RequestInbox.Kind, Integer> waiting = new EnumMap<>(RequestInbox.Kind.class);
        waiting.put(RequestInbox.Kind.SESSIONS, sessions.waiting(by));
        waiting.put(RequestInbox.Kind.CHANGES, changes.waiting(by));
        waiting.put(RequestInbox.Kind.CREDITS, credits.waiting(by));
        return waiting;
    }

    /** Of all kinds together. */
    public int all(Actor by) {
        return of(by).values().stream().mapToInt(Integer::intValue).sum();
    }
}
