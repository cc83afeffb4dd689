package org.duologue.web.json;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;
import org.duologue.web.shared.Unreadable;
import org.duologue.web.view.Entered;

/** The header, and the hidden field of a form, by which a request is repeated without doing twice what it does. */
public final class IdempotencyKey {

    /** The header's name. */
    public static final String HEADER = "Idempotency-Key";

    /** The name of a form's hidden field. */
    private static final String FIELD = "command";

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7E]{1,255}");

    private IdempotencyKey() {}

    /**
     * The command id of this actor's key; the same key is always the same id. Refused as malformed unless it is 1..255
     * visible ASCII characters.
     *
     * @param header its value, or null without one
     */
    public static Optional<CommandId> of(Actor by, String header) {
        if (header == null) {
            return Optional.empty();
        }
        if (!VISIBLE.matcher(header).matches()) {
            throw Unreadable.field(HEADER, "1 to 255 visible ASCII characters");
        }
        String name = by.member().value() + " " + header;
        return Optional.of(new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))));
    }

    /** The same of the key that a page put into its form; a form without one is sent for itself. */
    public static Optional<CommandId> in(Actor by, Entered form) {
        return of(by, Given.present(form.value(FIELD)).orElse(null));
    }
}
