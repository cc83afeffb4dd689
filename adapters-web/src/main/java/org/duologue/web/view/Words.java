package org.duologue.web.view;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.TimeRange;

/**
 * Makes values sayable: an instant becomes a weekday with date and time in the reader's zone, credits a number that
 * plurals can count, money an amount with its currency, a list an enumeration. What is unknown is said by its
 * {@code toString}, an enum constant by {@code common.<Type>.<CONSTANT>} if there is such a text.
 *
 * @param reader for whom
 */
public record Words(Reader reader) {

    /** Alternating names and values as the arguments of a message. */
    public Map<String, Object> named(Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("names and values must alternate");
        }
        Map<String, Object> said = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            said.put((String) namesAndValues[i], say(namesAndValues[i + 1]));
        }
        return said;
    }

    /** The values of a map, said. */
    public Map<String, Object> said(Map<String, Object> values) {
        Map<String, Object> said = new LinkedHashMap<>();
        values.forEach((name, value) -> said.put(name, say(value)));
        return said;
    }

    /** The components of a record by their names, said. */
    public Map<String, Object> components(Record value) {
        Map<String, Object> said = new LinkedHashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            said.put(component.getName(), say(Components.read(component, value)));
        }
        return said;
    }

    /**
     * One value as a message argument: a number stays a number, all else becomes text. What is absent is the word
     * {@code
     * none}, for a message to choose by: {@code {until, select, none {} other {until {until}}}}.
     */
    public Object say(Object value) {
        if (value instanceof Optional<?> perhaps) {
            return perhaps.map(this::say).orElse("none");
        }
        if (value instanceof Number || value instanceof String) {
            return value;
        }
        if (value instanceof Credits credits) {
            return credits.amount();
        }
        if (value instanceof Money money) {
            return reader.amounts().money(money);
        }
        if (value instanceof Collection<?> many) {
            return ListFormatter.getInstance(ULocale.forLocale(reader.language()))
                    .format(many.stream().map(one -> String.valueOf(say(one))).toList());
        }
        if (value instanceof Enum<?> constant) {
            return constant(constant);
        }
        return value == null ? "" : sayTime(value);
    }

    private Object sayTime(Object value) {
        Times times = reader.times();
        if (value instanceof Instant instant) {
            return times.at(instant);
        }
        if (value instanceof TimeRange range) {
            return times.range(range.start(), range.end());
        }
        if (value instanceof Duration length) {
            return times.length(length);
        }
        if (value instanceof LocalDate date) {
            return times.day(date);
        }
        if (value instanceof LocalTime time) {
            return times.time(time);
        }
        return value instanceof ZoneId zone ? times.place(zone) : value.toString();
    }

    private String constant(Enum<?> constant) {
        if (constant instanceof DayOfWeek day) {
            return reader.times().weekday(day);
        }
        String key = "common." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return reader.messages().has(key) ? reader.messages().text(key, Map.of()) : constant.name();
    }
}
