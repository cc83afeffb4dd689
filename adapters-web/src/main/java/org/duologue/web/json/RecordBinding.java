package org.duologue.web.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.duologue.web.shared.Unreadable;

/**
 * Makes records of JSON values, strictly by the types of their components: text, whole numbers, truth values, ids,
 * instants, enum constants, records, and {@code List}, {@code Optional} or {@code Map} by text of such. A missing
 * text is
 * empty, a missing list or map too (what must not be empty is the use case's to say); anything else that is missing
 * and not
 * {@code Optional} is refused.
 */
final class RecordBinding {

    private RecordBinding() {}

    static <R extends Record> R read(JsonValue value, Class<R> type) {
        return type.cast(bound(value, type, "body"));
    }

    private static Object bound(JsonValue value, Type type, String field) {
        if (type instanceof ParameterizedType generic) {
            Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            return container(value, (Class<?>) generic.getRawType(), last, field);
        }
        Class<?> plain = (Class<?>) type;
        return plain.isRecord() ? record(value, plain, field) : scalar(value, plain, field);
    }

    private static Object container(JsonValue value, Class<?> raw, Type element, String field) {
        boolean missing = value == null || value == JsonValue.NULL;
        if (raw == Optional.class) {
            return missing ? Optional.empty() : Optional.of(bound(value, element, field));
        }
        return raw == List.class ? list(missing, value, element, field) : map(missing, value, element, field);
    }

    private static List<Object> list(boolean missing, JsonValue value, Type element, String field) {
        List<Object> items = new ArrayList<>();
        if (!missing) {
            JsonArray array = as(JsonArray.class, value, field, "an array");
            for (int i = 0; i < array.size(); i++) {
                items.add(bound(array.get(i), element, field + "[" + i + "]"));
            }
        }
        return items;
    }

    private static Map<String, Object> map(boolean missing, JsonValue value, Type element, String field) {
        Map<String, Object> entries = new LinkedHashMap<>();
        if (!missing) {
            as(JsonObject.class, value, field, "an object")
                    .forEach((key, item) -> entries.put(key, bound(item, element, field + "." + key)));
        }
        return entries;
    }

    private static Object record(JsonValue value, Class<?> type, String field) {
        JsonObject object = as(JsonObject.class, value, field, "an object");
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = Arrays.stream(components)
                .map(c -> bound(object.get(c.getName()), c.getGenericType(), nested(field, c.getName())))
                .toArray();
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String nested(String outer, String name) {
        return outer.equals("body") ? name : outer + "." + name;
    }

    private static Object scalar(JsonValue value, Class<?> type, String field) {
        if (type == String.class) {
            boolean missing = value == null || value == JsonValue.NULL;
            return missing ? "" : text(value, field, "text");
        }
        if (type == int.class || type == Integer.class) {
            return (int) whole(value, field, Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        if (type == long.class || type == Long.class) {
            return whole(value, field, Long.MIN_VALUE, Long.MAX_VALUE);
        }
        if (type == boolean.class || type == Boolean.class) {
            return truth(value, field);
        }
        if (type == UUID.class) {
            return Given.uuid(field, text(value, field, Given.UUID_FORM));
        }
        if (type == Instant.class) {
            return Given.instant(field, text(value, field, Given.INSTANT_FORM));
        }
        return Given.choice(field, text(value, field, Given.choices(type)), type);
    }

    private static String text(JsonValue value, String field, String expected) {
        return as(JsonString.class, value, field, expected).getString();
    }

    private static boolean truth(JsonValue value, String field) {
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            throw Unreadable.field(field, "true or false");
        }
        return value == JsonValue.TRUE;
    }

    private static long whole(JsonValue value, String field, long min, long max) {
        try {
            long number = as(JsonNumber.class, value, field, "a whole number").longValueExact();
            if (number >= min && number <= max) {
                return number;
            }
        } catch (ArithmeticException tooLargeOrFraction) {
            throw Unreadable.field(field, "a whole number");
        }
        throw Unreadable.field(field, "a whole number up to " + max);
    }

    private static <J extends JsonValue> J as(Class<J> type, JsonValue value, String field, String expected) {
        if (!type.isInstance(value)) {
            throw Unreadable.field(field, expected);
        }
        return type.cast(value);
    }
}
