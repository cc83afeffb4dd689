package org.duologue.persistence.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.duologue.application.shared.spi.CommandReceipts.Receipt;

/** A row of {@code command_receipt}. */
@Entity
@Table(name = "command_receipt")
@IdClass(CommandReceiptEntity.Key.class)
class CommandReceiptEntity {

    @Id
    @Column(name = "member_id")
    private UUID memberId;

    @Id
    @Column(name = "command_id")
    private UUID commandId;

    private String content;
    private String answer;

    /** For JPA. */
    protected CommandReceiptEntity() {}

    CommandReceiptEntity(Key key, Receipt receipt) {
        memberId = key.memberId();
        commandId = key.commandId();
        content = receipt.content();
        answer = receipt.answer();
    }

    Receipt toReceipt() {
        return new Receipt(content, answer);
    }

    /** The key of a receipt. */
    record Key(UUID memberId, UUID commandId) implements Serializable {}
}
