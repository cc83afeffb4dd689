package org.duologue.domain.wallet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.RenewalPolicy;
import org.duologue.domain.wallet.Token.Place;

/**
 * A wallet as somebody would describe it who never heard of ledgers: every credit is a thing that lies somewhere. Slow,
 * and written without a look at the wallet, so that the two agree only if both are right.
 */
final class TokenModel {

    private final Opening opening;
    private final TokenTable tokens = new TokenTable();
    private final Map<UUID, Instant> openHolds = new LinkedHashMap<>();
    private final Set<UUID> knownHolds = new HashSet<>();
    private final Map<UUID, Integer> paidFor = new HashMap<>();
    private int lots;
    private RenewalPolicy policy;
    private RenewalPolicy pending;
    private Instant anchor;
    private int next = 1;
    private boolean paused;
    private boolean closed;
    private Instant asOf;

    TokenModel(Opening opening) {
        this.opening = opening;
        asOf = opening.start();
        if (opening.policy().isPresent()) {
            policy = opening.policy().get();
            anchor = opening.start();
            allocate(LotSource.ENROLLMENT, asOf);
        }
    }

    /** Carries out a call and answers with "ok" or the code of the refusal. */
    String call(Call call) {
        advance(call.now());
        boolean adding = call.op() == Step.Op.ASSIGN || call.op() == Step.Op.PURCHASE;
        return adding ? add(call) : TokenRules.call(this, call);
    }

    private String add(Call call) {
        boolean admin = call.op() == Step.Op.ASSIGN;
        if (admin && (call.credits() < 1 || call.credits() > 1000)) {
            return "invalid";
        }
        if (closed) {
            return "wallet-closed";
        }
        Instant end = admin ? null : call.end().orElse(null);
        if (end != null && end.compareTo(asOf) <= 0) {
            return "end-not-in-future";
        }
        lots++;
        LotSource source = admin ? LotSource.ADMIN : LotSource.PURCHASE;
        tokens.create(lots, call.credits(), source, admin ? 50 : call.priority(), asOf, end);
        return "ok";
    }

    private void advance(Instant now) {
        for (Instant t = nextEvent(); t != null && !t.isAfter(now); t = nextEvent()) {
            happen(t);
        }
        asOf = now.isAfter(asOf) ? now : asOf;
    }

    private Instant nextEvent() {
        List<Instant> events = new ArrayList<>(openHolds.values());
        tokens.lying(Place.AVAILABLE).stream().filter(t -> t.end != null).forEach(t -> events.add(t.end));
        if (boundary() != null) {
            events.add(boundary());
        }
        return events.stream().min(Comparator.naturalOrder()).orElse(null);
    }

    private Instant boundary() {
        boolean none = policy == null || closed || policy.cycle() == Cycle.ONE_TIME;
        return none ? null : CalendarOracle.boundary(anchor, opening.zone(), policy.cycle(), next);
    }

    private void happen(Instant t) {
        asOf = t;
        openHolds.entrySet().stream()
                .filter(hold -> !hold.getValue().isAfter(t))
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList()
                .forEach(hold -> release(hold, t.minusNanos(1)));
        boolean boundary = t.equals(boundary());
        int cap = boundary && policy.carryOver() instanceof CarryOver.CarryUpTo upTo
                ? upTo.max().amount()
                : 0;
        List<Token> carried = new ArrayList<>();
        for (Token token : tokens.lying(Place.AVAILABLE)) {
            if (token.overBy(t)) {
                if (token.renewable() && carried.size() < cap) {
                    carried.add(token);
                } else {
                    token.place = Place.GONE;
                }
            }
        }
        if (boundary) {
            renew(t, carried);
        }
    }

    private void renew(Instant t, List<Token> carried) {
        if (pending != null) {
            policy = pending;
            pending = null;
            anchor = t;
            next = 0;
        }
        next++;
        if (!carried.isEmpty()) {
            lots++;
        }
        carried.forEach(token -> token.move(lots, LotSource.CARRY, t, lotEnd()));
        allocate(LotSource.RENEWAL, t);
    }

    private void allocate(LotSource source, Instant t) {
        if (!paused && policy.amount().amount() > 0) {
            lots++;
            tokens.create(lots, policy.amount().amount(), source, 50, t, lotEnd());
        }
    }

    private Instant lotEnd() {
        return policy.carryOver() instanceof CarryOver.CarryAll ? null : boundary();
    }

    /** Puts tokens back; those of one lot that is over by then go into one new lot. */
    void giveBack(List<Token> back, Instant overBy, boolean student) {
        int group = 0;
        for (Token token : back) {
            token.place = Place.AVAILABLE;
            boolean over = token.overBy(overBy);
            boolean second = student && token.source == LotSource.REISSUE;
            if (closed || (over && (second || !(opening.expiredRefund() instanceof ExpiredRefund.Grace)))) {
                token.place = Place.GONE;
            } else if (over && opening.expiredRefund() instanceof ExpiredRefund.Grace grace) {
                lots += token.lot == group ? 0 : 1;
                group = token.lot;
                token.move(lots, LotSource.REISSUE, asOf, asOf.plus(grace.grace()));
            }
        }
    }

    void release(UUID hold, Instant overBy) {
        openHolds.remove(hold);
        giveBack(tokens.of(hold, Place.HELD), overBy, false);
    }

    void reserve(UUID hold, Instant until) {
        openHolds.put(hold, until);
        knownHolds.add(hold);
    }

    boolean knows(UUID hold) {
        return knownHolds.contains(hold);
    }

    boolean isOpen(UUID hold) {
        return openHolds.containsKey(hold);
    }

    void capture(UUID hold, UUID booking) {
        openHolds.remove(hold);
        for (Token token : tokens.of(hold, Place.HELD)) {
            token.place = Place.USED;
            token.owner = booking;
        }
    }

    Map<UUID, Integer> paidFor() {
        return paidFor;
    }

    Instant asOf() {
        return asOf;
    }

    boolean isPaused() {
        return paused;
    }

    boolean isClosed() {
        return closed;
    }

    void pause(boolean now) {
        paused = now;
    }

    void close() {
        closed = true;
        openHolds.clear();
        tokens.lying(Place.AVAILABLE).forEach(t -> t.place = Place.GONE);
        tokens.lying(Place.HELD).forEach(t -> t.place = Place.GONE);
    }

    String change(RenewalPolicy to) {
        if (policy == null) {
            return "no-renewal";
        }
        if (policy.cycle() == Cycle.ONE_TIME) {
            policy = to;
            anchor = asOf;
            next = 1;
            allocate(LotSource.RENEWAL, asOf);
        } else {
            pending = to.equals(policy) ? null : to;
        }
        return "ok";
    }

    TokenTable table() {
        return tokens;
    }
}
