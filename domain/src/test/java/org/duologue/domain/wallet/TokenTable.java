package org.duologue.domain.wallet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.duologue.domain.wallet.Token.Place;

/** All the tokens of a {@link TokenModel}, wherever they lie. */
final class TokenTable {

    private final List<Token> tokens = new ArrayList<>();
    private int turns;

    int count(Place place) {
        return (int) tokens.stream().filter(t -> t.place == place).count();
    }

    /** How many there are of each kind to be had: category, priority and end. */
    Map<List<Object>, Integer> kinds() {
        Map<List<Object>, Integer> kinds = new HashMap<>();
        for (Token t : tokens) {
            if (t.place == Place.AVAILABLE) {
                Category category = t.paid ? Category.PAID : Category.FREE;
                kinds.merge(List.of(category, t.priority, Optional.ofNullable(t.end)), 1, Integer::sum);
            }
        }
        return kinds;
    }

    void create(int lot, int n, LotSource source, int priority, Instant at, Instant end) {
        for (int i = 0; i < n; i++) {
            Token token = new Token();
            token.move(lot, source, at, end);
            token.priority = priority;
            token.paid = source == LotSource.PURCHASE;
            tokens.add(token);
        }
    }

    List<Token> lying(Place place) {
        return tokens.stream().filter(t -> t.place == place).sorted(Token.ORDER).toList();
    }

    List<Token> of(UUID owner, Place place) {
        return tokens.stream()
                .filter(t -> t.place == place && owner.equals(t.owner))
                .sorted(Comparator.comparingInt(t -> t.turn))
                .toList();
    }

    /** Takes so many of what lies there; the caller has counted them. */
    void take(int n, Place to, UUID owner) {
        for (Token token : lying(Place.AVAILABLE).subList(0, n)) {
            token.place = to;
            token.owner = owner;
            turns++;
            token.turn = turns;
        }
    }

    /** How many of a lot that somebody assigned lie there; -1: it was not assigned. */
    int leftOf(int lot) {
        List<Token> of = tokens.stream()
                .filter(t -> t.lot == lot && t.source == LotSource.ADMIN)
                .toList();
        return of.isEmpty()
                ? -1
                : (int) of.stream().filter(t -> t.place == Place.AVAILABLE).count();
    }

    void discard(int lot, int n) {
        tokens.stream()
                .filter(t -> t.lot == lot && t.place == Place.AVAILABLE)
                .limit(n)
                .forEach(t -> t.place = Place.GONE);
    }
}
