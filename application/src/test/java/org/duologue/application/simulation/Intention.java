package org.duologue.application.simulation;

import java.util.Optional;
import java.util.function.Function;
import org.duologue.application.Duologue;
import org.duologue.domain.shared.CommandId;

/**
 * Something that somebody wants done, once, however often it has to be sent.
 *
 * @param command the command
 * @param id its command id, where it has one: then it is safe to send it again
 * @param act how it is sent; answers what it answers, or null
 */
record Intention(Record command, Optional<CommandId> id, Function<Duologue, Object> act) {

    @Override
    public String toString() {
        return command.toString();
    }
}
