package org.duologue.application.memory;

import java.util.Optional;
import org.duologue.application.shared.spi.CommandReceipts;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.CommandId;

/** Receipts of commands in memory. */
public final class MemoryCommandReceipts implements CommandReceipts {

    private final MemoryTable<Key, Receipt> receipts;

    /** In this store. */
    public MemoryCommandReceipts(MemoryStore store) {
        receipts = new MemoryTable<>(store);
    }

    @Override
    public Optional<Receipt> find(MemberId by, CommandId id) {
        return receipts.find(new Key(by, id));
    }

    @Override
    public void keep(MemberId by, CommandId id, Receipt receipt) {
        receipts.insert(new Key(by, id), receipt);
    }

    private record Key(MemberId by, CommandId id) {}
}
