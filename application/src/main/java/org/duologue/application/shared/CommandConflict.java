package org.duologue.application.shared;

import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Kind;
import org.duologue.domain.shared.Refusal;

/**
 * The same command id came with another content before.
 *
 * @param id the id that is used up
 */
public record CommandConflict(CommandId id) implements Refusal {

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public String code() {
        return "command-conflict";
    }
}
