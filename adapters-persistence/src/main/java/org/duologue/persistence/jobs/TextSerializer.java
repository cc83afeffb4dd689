package org.duologue.persistence.jobs;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.charset.StandardCharsets;

/** Payloads are text, kept as UTF-8: readable in the table, and no object is ever deserialized. */
final class TextSerializer implements Serializer {

    @Override
    public byte[] serialize(Object payload) {
        return payload == null ? new byte[0] : payload.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] payload) {
        return payload == null ? null : type.cast(new String(payload, StandardCharsets.UTF_8));
    }
}
