package org.duologue.persistence.wallet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.wallet.CommandRecord;

/** A row of {@code wallet_command}; it is written once and never changes. */
@Entity
@Table(name = "wallet_command")
@IdClass(WalletCommandEntity.Key.class)
class WalletCommandEntity {

    @Id
    @Column(name = "wallet_id")
    private UUID walletId;

    @Id
    @Column(name = "command_id")
    private UUID commandId;

    private long number;

    private String content;

    /** For JPA. */
    protected WalletCommandEntity() {}

    WalletCommandEntity(UUID walletId, CommandRecord command) {
        this.walletId = walletId;
        number = command.number();
        commandId = command.id().value();
        content = command.content();
    }

    CommandRecord toCommand() {
        return new CommandRecord(new CommandId(commandId), content, number);
    }

    UUID walletId() {
        return walletId;
    }

    long number() {
        return number;
    }

    /** The key of a command. */
    record Key(UUID walletId, UUID commandId) implements Serializable {}
}
