package org.duologue.application.shared.spi;

import java.util.Optional;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.CommandId;

/**
 * Remembers which commands have taken effect, and their answers. Written in the command's own unit of work, so that a
 * failed command leaves no receipt. Receipts are private to the member who sent the command.
 */
public interface CommandReceipts {

    /** The receipt of this member's command, if it has taken effect. */
    Optional<Receipt> find(MemberId by, CommandId id);

    /**
     * Keeps a receipt. If a concurrent unit keeps one for the same member and command, one of the two must lose and run
     * again.
     */
    void keep(MemberId by, CommandId id, Receipt receipt);

    /**
     * What a command was and what it answered.
     *
     * @param content the command in a canonical text form, to tell a repetition from a different command
     * @param answer the answer in text form
     */
    record Receipt(String content, String answer) {}
}
