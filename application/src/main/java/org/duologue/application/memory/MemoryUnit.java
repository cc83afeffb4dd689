package org.duologue.application.memory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One unit of work: what it has seen and wants to write, table by table, and whom it waits for. */
final class MemoryUnit {

    private final Map<MemoryTable<?, ?>, MemoryDraft<?, ?>> drafts = new LinkedHashMap<>();
    private final boolean reading;
    private Optional<MemoryUnit> waitsFor = Optional.empty();

    /** A unit, perhaps one that is never committed. */
    MemoryUnit(boolean reading) {
        this.reading = reading;
    }

    void requireWriting() {
        if (reading) {
            throw new IllegalStateException("Nothing is written while something is read");
        }
    }

    @SuppressWarnings("unchecked") // a table's draft is always of its types
    <K, V> MemoryDraft<K, V> draft(MemoryTable<K, V> table) {
        return (MemoryDraft<K, V>) drafts.computeIfAbsent(table, t -> new MemoryDraft<>(table));
    }

    /** What was read before may be old by now; later reads are to see what others have committed. */
    void forget() {
        drafts.values().forEach(MemoryDraft::forget);
    }

    /** Writes everything or, with {@link LostRace}, nothing. The caller is alone. */
    void commit() {
        drafts.values().forEach(MemoryDraft::check);
        drafts.values().forEach(MemoryDraft::apply);
    }

    void waitFor(MemoryUnit holder) {
        waitsFor = Optional.of(holder);
        for (Optional<MemoryUnit> next = waitsFor; next.isPresent(); next = next.get().waitsFor) {
            if (next.get().equals(this)) {
                goOn();
                throw new LostRace("units wait for each other");
            }
        }
    }

    void goOn() {
        waitsFor = Optional.empty();
    }
}
