package org.duologue.web.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes as the container does, and reads as the API does. */
public final class Written {

    private static final Jsonb JSON = JsonbBuilder.create();

    private Written() {}

    /** As JSON text. */
    public static String json(Object answer) {
        return JSON.toJson(answer);
    }

    /** Of JSON text; single quotes do for double ones. */
    public static <R extends Record> R read(String json, Class<R> type) throws IOException {
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return RecordReader.read(new ByteArrayInputStream(bytes), type);
    }
}
