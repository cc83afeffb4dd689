package org.duologue.application.pairs;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.booking.BookingRequestStatus;

/** What is expected of a student with one coach, after what was answered with yes. */
final class Diary {

    final Tokens tokens;
    final List<Session> sessions = new ArrayList<>();
    final List<Wish> wishes = new ArrayList<>();
    private final int cost;
    private boolean asking;

    /** With sessions that cost so much. */
    Diary(Tokens tokens, int cost) {
        this.tokens = tokens;
        this.cost = cost;
    }

    /** Whether the coach decides about sessions first. */
    boolean asking() {
        return asking;
    }

    void asking(boolean now) {
        asking = now;
    }

    int cost() {
        return cost;
    }

    void booked(List<BookingId> ids, List<Instant> starts, Instant now) {
        for (int i = 0; i < ids.size(); i++) {
            Session session = new Session(ids.get(i), starts.get(i), cost, asking);
            add(session.paidWith(tokens.spend(session.id, cost)), now);
            if (ids.size() > 1) {
                session.met.add(Feature.SEVERAL_SLOTS);
                open(now).forEach(wish -> wish.met.add(Feature.SEVERAL_SLOTS));
            }
        }
        starts.forEach(start -> taken(start, now));
    }

    private void add(Session session, Instant now) {
        sessions.add(session);
        touched(session.met, now);
    }

    private void touched(Set<Feature> met, Instant now) {
        if (open(now).findAny().isPresent()) {
            met.add(Feature.HOLD);
        }
    }

    /** Whether a request that waits has a time like this. */
    boolean asks(Instant start, Instant now) {
        return open(now)
                .flatMap(wish -> wish.left.stream())
                .anyMatch(left -> Duration.between(left, start).abs().compareTo(Duration.ofHours(1)) < 0);
    }

    private Stream<Wish> open(Instant now) {
        return wishes.stream().filter(wish -> wish.open(now));
    }

    void asked(BookingRequestId id, List<Instant> starts, Instant until) {
        List<Token> held = tokens.hold(id, cost, until);
        Wish wish = new Wish(id, starts, cost, until, held);
        wish.met.addAll(new Session(null, starts.get(0), cost, true).paidWith(held).met);
        wishes.add(wish);
    }

    void confirmed(Wish wish, BookingId id, Instant start, Instant now) {
        wish.end(BookingRequestStatus.CONFIRMED);
        tokens.capture(wish.id, id);
        Session session = new Session(id, start, wish.cost, true).paidWith(wish.tokens);
        session.met.add(Feature.BY_REQUEST);
        wish.met.stream().filter(met -> met != Feature.HOLD).forEach(session.met::add);
        add(session, now);
        taken(start, now);
    }

    void closed(Wish wish, BookingRequestStatus how, Instant now) {
        wish.end(how);
        tokens.release(wish.id, now);
    }

    void moved(Session session, Instant to, Instant now) {
        session.start = to;
        session.moves++;
        session.met.add(Feature.RESCHEDULE);
        touched(session.met, now);
        taken(to, now);
    }

    void cancelled(Session session, boolean byStudent, Instant now) {
        boolean late = byStudent && now.isAfter(session.deadline());
        session.back = Optional.of(late ? 0 : tokens.refund(session.id, byStudent, now));
        session.refunded = !late;
        touched(session.met, now);
        if (late) {
            session.met.add(Feature.LATE_CANCEL);
        }
    }

    void paused(boolean is, Instant now) {
        tokens.pause(is);
        sessions.stream().filter(session -> session.ahead(now)).forEach(session -> session.met.add(Feature.PAUSED));
        open(now).forEach(wish -> wish.met.add(Feature.PAUSED));
    }

    /** Other requests lose this time; one with none left ends. */
    private void taken(Instant start, Instant now) {
        for (Wish wish : open(now).toList()) {
            if (wish.left.remove(start) && wish.left.isEmpty()) {
                closed(wish, BookingRequestStatus.DECLINED, now);
            }
        }
    }

    /** Whether a session or a request has had to do with both. */
    boolean met(Feature.Pair pair) {
        return Stream.concat(sessions.stream().map(s -> s.met), wishes.stream().map(w -> w.met))
                .anyMatch(met -> met.contains(pair.one()) && met.contains(pair.other()));
    }
}
