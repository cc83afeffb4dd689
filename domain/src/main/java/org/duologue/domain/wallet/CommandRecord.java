package org.duologue.domain.wallet;

import java.util.Objects;
import org.duologue.domain.shared.CommandId;

/**
 * A command that has taken effect.
 *
 * @param content what it was, to tell a repetition from another command under the same id
 */
public record CommandRecord(CommandId id, String content) {

    public CommandRecord {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(content, "content");
    }
}
