package org.duologue.web.json;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.NoSuchElementException;
import org.duologue.web.shared.Unreadable;

/** Reads the JSON body of a request into a record, so that every field that cannot be read is named in the answer. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class RecordReader implements MessageBodyReader<Record> {

    /** The most bytes of a body. */
    public static final int MOST_BYTES = 1 << 20;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return read(body, type);
    }

    /** The record that is written in these bytes as a JSON object in UTF-8. */
    static <R extends Record> R read(InputStream body, Class<R> type) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw Unreadable.tooLarge(MOST_BYTES);
        }
        return RecordBinding.read(parse(bytes), type);
    }

    private static JsonValue parse(byte[] bytes) {
        try (JsonParser parser = Json.createParser(new ByteArrayInputStream(bytes))) {
            parser.next();
            JsonValue read = parser.getValue();
            if (!parser.hasNext()) {
                return read;
            }
        } catch (JsonException | IllegalStateException | NoSuchElementException notJson) {
            throw Unreadable.field("body", "a JSON object");
        }
        throw Unreadable.field("body", "one JSON object and no more");
    }
}
