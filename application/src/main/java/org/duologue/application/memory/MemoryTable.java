package org.duologue.application.memory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Values by key, with the number of changes of each; undone when the unit of work fails. */
final class MemoryTable<K, V> {

    private final MemoryStore store;
    private final Map<K, Row<V>> rows = new LinkedHashMap<>();

    MemoryTable(MemoryStore store) {
        this.store = store;
    }

    Optional<V> find(K key) {
        return store.run(() -> Optional.ofNullable(rows.get(key)).map(Row::value));
    }

    List<V> findAll(Collection<K> keys) {
        return store.run(() -> keys.stream()
                .distinct()
                .map(rows::get)
                .filter(Objects::nonNull)
                .map(Row::value)
                .toList());
    }

    Stream<V> all() {
        return store.run(() -> rows.values().stream().map(Row::value).toList()).stream();
    }

    long revision(K key) {
        return store.run(
                () -> Optional.ofNullable(rows.get(key)).map(Row::revision).orElse(0L));
    }

    void put(K key, V value) {
        Row<V> before = rows.get(key);
        if (before != null && before.value().equals(value)) {
            return;
        }
        store.onRollback(() -> restore(key, before));
        rows.put(key, new Row<>(value, before == null ? 1 : before.revision() + 1));
    }

    void remove(K key) {
        Row<V> before = rows.get(key);
        if (before != null) {
            store.onRollback(() -> restore(key, before));
            rows.remove(key);
        }
    }

    private void restore(K key, Row<V> before) {
        if (before == null) {
            rows.remove(key);
        } else {
            rows.put(key, before);
        }
    }

    private record Row<V>(V value, long revision) {}
}
