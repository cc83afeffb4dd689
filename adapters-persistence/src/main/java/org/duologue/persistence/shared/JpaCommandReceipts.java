package org.duologue.persistence.shared;

import java.util.Optional;
import org.duologue.application.shared.spi.CommandReceipts;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.CommandId;

/** Receipts of commands on JPA. */
public final class JpaCommandReceipts implements CommandReceipts {

    private final CurrentEntityManager current;

    /** On the entity manager of the unit of work. */
    public JpaCommandReceipts(CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public Optional<Receipt> find(MemberId by, CommandId id) {
        return Optional.ofNullable(current.entities().find(CommandReceiptEntity.class, key(by, id)))
                .map(CommandReceiptEntity::toReceipt);
    }

    @Override
    public void keep(MemberId by, CommandId id, Receipt receipt) {
        current.entities().persist(new CommandReceiptEntity(key(by, id), receipt));
    }

    private static CommandReceiptEntity.Key key(MemberId by, CommandId id) {
        return new CommandReceiptEntity.Key(by.value(), id.value());
    }
}
