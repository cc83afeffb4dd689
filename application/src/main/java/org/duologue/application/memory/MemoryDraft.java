package org.duologue.application.memory;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duologue.application.memory.MemoryTable.Row;

/** What one unit of work has seen of a table, each thing as it was at first sight, and what it wants to write. */
final class MemoryDraft<K, V> {

    private final MemoryTable<K, V> table;
    private final Map<K, Optional<Row<V>>> seen = new LinkedHashMap<>();
    private final Map<K, Optional<V>> written = new LinkedHashMap<>();

    MemoryDraft(MemoryTable<K, V> table) {
        this.table = table;
    }

    Optional<V> find(K key) {
        Optional<V> own = written.get(key);
        return own != null ? own : seen(key).map(Row::value);
    }

    private Optional<Row<V>> seen(K key) {
        return seen.computeIfAbsent(key, table::committed);
    }

    /** This is what was there when the unit began, however it will look when the unit gets to it. */
    void keep(K key, Optional<Row<V>> before) {
        seen.putIfAbsent(key, before);
    }

    /** Everything, in the order in which it first came. */
    List<V> all() {
        Set<K> keys = new LinkedHashSet<>(table.committedKeys());
        keys.addAll(written.keySet());
        keys.addAll(seen.keySet());
        return keys.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    long revision(K key) {
        long before = seen(key).map(Row::revision).orElse(0L);
        return written.containsKey(key) ? before + 1 : before;
    }

    void write(K key, Optional<V> value) {
        if (!find(key).equals(value)) {
            written.put(key, value);
        }
    }

    void rewrite(K key, V value) {
        seen(key);
        written.put(key, Optional.of(value));
    }

    void forget() {
        seen.keySet().retainAll(written.keySet());
    }

    /** Checks that nobody has changed since what is to be written, and that unique keys stay so. */
    void check() {
        Set<Object> taken = new HashSet<>();
        written.forEach((key, value) -> {
            if (!table.committed(key).map(Row::revision).equals(seen(key).map(Row::revision))) {
                throw new LostRace("changed meanwhile: " + key);
            }
            value.flatMap(table::uniqueKey)
                    .filter(unique -> !taken.add(unique) || isTaken(unique, key))
                    .ifPresent(unique -> {
                        throw new LostRace("taken meanwhile: " + unique);
                    });
        });
    }

    private boolean isTaken(Object unique, K by) {
        return table.holder(unique)
                .filter(holder -> !holder.equals(by))
                .filter(holder -> find(holder).flatMap(table::uniqueKey).equals(Optional.of(unique)))
                .isPresent();
    }

    void apply() {
        written.forEach(table::commit);
    }
}
