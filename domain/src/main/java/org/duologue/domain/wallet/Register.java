package org.duologue.domain.wallet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Values of a wallet by their key, in the order in which they came. They are copied when the first of them changes, not
 * before, since most commands change one and most questions none.
 */
final class Register<K, V> {

    private final Function<V, K> key;
    private List<V> values;
    private boolean copied;

    Register(List<V> values, Function<V, K> key) {
        this.values = values;
        this.key = key;
    }

    Optional<V> find(K wanted) {
        int place = placeOf(wanted);
        return place < 0 ? Optional.empty() : Optional.of(values.get(place));
    }

    private int placeOf(K wanted) {
        for (int i = values.size() - 1; i >= 0; i--) {
            if (key.apply(values.get(i)).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    /** Adds it, or puts it in the place of the one with the same key. */
    void put(V value) {
        if (!copied) {
            values = new ArrayList<>(values);
            copied = true;
        }
        int place = placeOf(key.apply(value));
        if (place < 0) {
            values.add(value);
        } else {
            values.set(place, value);
        }
    }

    List<V> values() {
        return List.copyOf(values);
    }
}
