package org.duologue.domain.wallet;

import java.util.Objects;
import org.duologue.domain.shared.CommandId;

/**
 * A command that has taken effect.
 *
 * @param content what it was, to tell a repetition from another command under the same id
 * @param number of the wallet's commands
 */
public record CommandRecord(CommandId id, String content, long number) {

    public CommandRecord {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(content, "content");
    }
}
