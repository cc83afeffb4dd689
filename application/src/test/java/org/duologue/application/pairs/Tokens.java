package org.duologue.application.pairs;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duologue.application.testing.Leadership;

/**
 * A student's credits the naive way: each of them is a thing that somebody has. So many free ones come each week, and
 * where nothing is carried over they end with it; the student's own do not end.
 */
final class Tokens {

    private static final Duration GRACE = Duration.ofDays(14);
    private static final Comparator<Instant> NONE_LAST = Comparator.naturalOrder();

    private final int weekly;
    private final boolean ending;
    private final List<Token> tokens = new ArrayList<>();
    private final Map<Object, Instant> holds = new HashMap<>();
    private int renewals;
    private boolean paused;

    Tokens(int weekly, boolean ending) {
        this.weekly = weekly;
        this.ending = ending;
        renew(renewal(0));
    }

    private static Instant renewal(int week) {
        return LocalDateTime.ofInstant(Leadership.MONDAY, Leadership.BERLIN)
                .plusWeeks(week)
                .atZone(Leadership.BERLIN)
                .toInstant();
    }

    private Instant nextRenewal() {
        return renewal(renewals);
    }

    /** When, after this instant, some come or end. */
    List<Instant> changes(Instant now) {
        Stream<Instant> ends =
                tokens.stream().flatMap(token -> token.end.stream()).filter(now::isBefore);
        return Stream.concat(ends, Stream.of(nextRenewal())).distinct().sorted().toList();
    }

    boolean paused() {
        return paused;
    }

    void pause(boolean now) {
        paused = now;
    }

    /** Lets everything happen that is due by then, in its order. */
    void goTo(Instant then) {
        Stream<Instant> ends = tokens.stream().filter(Token::free).flatMap(t -> t.end.stream());
        Instant next = Stream.of(holds.values().stream(), ends, Stream.of(nextRenewal()))
                .flatMap(due -> due)
                .min(NONE_LAST)
                .orElseThrow();
        if (next.isAfter(then)) {
            return;
        }
        List.copyOf(holds.keySet()).stream()
                .filter(request -> !holds.get(request).isAfter(next))
                .forEach(request -> release(request, next, token -> token.endsBy(next.minusMillis(1))));
        tokens.removeIf(token -> token.free() && token.endsBy(next));
        if (nextRenewal().equals(next)) {
            renew(next);
        }
        goTo(then);
    }

    private void renew(Instant at) {
        renewals++;
        Optional<Instant> end = Optional.of(nextRenewal()).filter(e -> ending);
        for (int i = 0; i < weekly && !paused; i++) {
            tokens.add(new Token(false, at, end, false));
        }
    }

    /** The pool gives so many. */
    void transfer(int credits, Instant now) {
        for (int i = 0; i < credits; i++) {
            tokens.add(new Token(true, now, Optional.empty(), false));
        }
    }

    /** Takes so many for a session. */
    List<Token> spend(Object session, int credits) {
        List<Token> used = tokens.stream()
                .filter(Token::free)
                .sorted(comparing((Token t) -> t.own)
                        .thenComparing(t -> t.end.orElse(Instant.MAX))
                        .thenComparing(t -> t.since))
                .limit(credits)
                .toList();
        used.forEach(token -> token.on = Optional.of(session));
        return used;
    }

    /** Takes so many for a request. */
    List<Token> hold(Object request, int credits, Instant until) {
        List<Token> held = spend(request, credits);
        held.forEach(token -> token.held = true);
        holds.put(request, until);
        return held;
    }

    /** What was held for a request is spent on a session. */
    void capture(Object request, Object session) {
        holds.remove(request);
        on(request).forEach(token -> {
            token.on = Optional.of(session);
            token.held = false;
        });
    }

    /** What was held for a request is free again. */
    void release(Object request, Instant now) {
        release(request, now, token -> token.endsBy(now));
    }

    private void release(Object request, Instant now, Predicate<Token> over) {
        holds.remove(request);
        on(request).forEach(token -> back(token, over.test(token), now));
    }

    /**
     * What was spent on a session comes back; what has ended only once if it is the student who wants it back.
     *
     * @return how many came back
     */
    int refund(Object session, boolean byStudent, Instant now) {
        int back = 0;
        for (Token token : on(session)) {
            boolean over = token.endsBy(now);
            if (over && token.again && byStudent) {
                tokens.remove(token);
            } else {
                back(token, over, now);
                back++;
            }
        }
        return back;
    }

    private void back(Token token, boolean over, Instant now) {
        token.on = Optional.empty();
        token.held = false;
        if (over) {
            tokens.remove(token);
            tokens.add(new Token(token.own, now, Optional.of(now.plus(GRACE)), true));
        }
    }

    private List<Token> on(Object what) {
        return tokens.stream()
                .filter(token -> token.on.equals(Optional.of(what)))
                .toList();
    }

    int available() {
        return (int) tokens.stream().filter(Token::free).count();
    }

    int held() {
        return held(true) + held(false);
    }

    int held(boolean own) {
        return (int)
                tokens.stream().filter(token -> token.own == own && token.held).count();
    }

    /** How many of them can be spent until when. */
    Map<Optional<Instant>, Integer> free(boolean own) {
        return tokens.stream()
                .filter(token -> token.own == own && token.free())
                .collect(Collectors.toMap(token -> token.end, token -> 1, Integer::sum));
    }
}
