package org.duologue.application.memory;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Values by key, with the number of changes of each. Reads see what the unit of work has written itself and otherwise
 * what was committed when it first looked, or when it began if it is for reading; writes are staged until the unit
 * commits.
 */
final class MemoryTable<K, V> {

    private final MemoryStore store;
    private final Function<V, Optional<Object>> unique;
    private final Map<K, Row<V>> rows = new LinkedHashMap<>();
    private final Map<Object, K> holders = new HashMap<>();

    MemoryTable(MemoryStore store) {
        this(store, value -> Optional.empty());
    }

    /** With something besides the key that no two values may have in common. */
    MemoryTable(MemoryStore store, Function<V, Optional<Object>> unique) {
        this.store = store;
        this.unique = unique;
    }

    private MemoryDraft<K, V> draft() {
        return store.unit().draft(this);
    }

    private MemoryDraft<K, V> writing() {
        store.unit().requireWriting();
        return draft();
    }

    /** Alone, since those who commit leave what was there before to the units that read. */
    private <T> T look(Function<MemoryDraft<K, V>, T> at) {
        return store.read(() -> store.alone(() -> at.apply(draft())));
    }

    Optional<V> find(K key) {
        return look(draft -> draft.find(key));
    }

    List<V> findAll(Collection<K> keys) {
        return look(draft -> keys.stream()
                .distinct()
                .map(draft::find)
                .flatMap(Optional::stream)
                .toList());
    }

    Stream<V> all() {
        return look(MemoryDraft::all).stream();
    }

    long revision(K key) {
        return look(draft -> draft.revision(key));
    }

    /** Writes; what stays as it was is no change. */
    void put(K key, V value) {
        writing().write(key, Optional.of(value));
    }

    /** Writes even what stays as it was, so that anybody else's change in between makes the unit run again. */
    void rewrite(K key, V value) {
        writing().rewrite(key, value);
    }

    /** Writes what is not there yet; if somebody else was faster the unit runs again. */
    void insert(K key, V value) {
        if (committed(key).isPresent()) {
            throw new LostRace("there already: " + key);
        }
        put(key, value);
    }

    void remove(K key) {
        writing().write(key, Optional.empty());
    }

    Optional<Row<V>> committed(K key) {
        return store.alone(() -> Optional.ofNullable(rows.get(key)));
    }

    List<K> committedKeys() {
        return store.alone(() -> List.copyOf(rows.keySet()));
    }

    Optional<Object> uniqueKey(V value) {
        return unique.apply(value);
    }

    /** Who has this unique key, as far as is committed. */
    Optional<K> holder(Object uniqueKey) {
        return store.alone(() -> Optional.ofNullable(holders.get(uniqueKey)));
    }

    /** Makes it so, or removes it. The caller is alone. */
    void commit(K key, Optional<V> value) {
        Row<V> before = rows.get(key);
        store.readers().forEach(reader -> reader.draft(this).keep(key, Optional.ofNullable(before)));
        if (before != null) {
            uniqueKey(before.value()).ifPresent(unique -> holders.remove(unique, key));
        }
        value.ifPresentOrElse(
                v -> rows.put(key, new Row<>(v, before == null ? 1 : before.revision() + 1)), () -> rows.remove(key));
        value.flatMap(this::uniqueKey).ifPresent(unique -> holders.put(unique, key));
    }

    /**
     * A value that is committed.
     *
     * @param revision 1 when it came, one more with each change
     */
    record Row<V>(V value, long revision) {}
}
