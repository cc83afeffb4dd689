package org.duologue.persistence.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Values of rows as they are in the newest revision that was read, for those that are needed often and change seldom.
 * It is asked with the revision that the database has now, so that nothing old is answered, on however many servers it
 * is changed; only who wants no more than a guess asks without. Kept is only what a reading unit has found, since what
 * others find may be rolled back, after which the same revision is of another value.
 */
public final class Remembered<V> {

    private static final int MOST = 2_000;

    private final CurrentEntityManager current;
    private final Function<UUID, Optional<V>> read;
    private final Map<UUID, Version<V>> newest = Collections.synchronizedMap(new LastUsed<>());

    /**
     * Nothing yet.
     *
     * @param read finds the value in the database
     */
    public Remembered(CurrentEntityManager current, Function<UUID, Optional<V>> read) {
        this.current = current;
        this.read = read;
    }

    /** The value of this row, which has this revision in the open unit of work. */
    public V of(UUID id, long revision) {
        Version<V> known = newest.get(id);
        if (known != null && known.revision() == revision) {
            return known.value();
        }
        V value = read.apply(id).orElseThrow();
        if (current.isReading()) {
            newest.put(id, new Version<>(revision, value));
        }
        return value;
    }

    /** The value that was kept last of this row, however old it is; the database is not asked. */
    public Optional<V> kept(UUID id) {
        return Optional.ofNullable(newest.get(id)).map(Version::value);
    }

    private record Version<V>(long revision, V value) {}

    private static final class LastUsed<V> extends LinkedHashMap<UUID, V> {

        private static final long serialVersionUID = 1L;

        private LastUsed() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, V> eldest) {
            return size() > MOST;
        }
    }
}
