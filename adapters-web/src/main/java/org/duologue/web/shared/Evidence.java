package org.duologue.web.shared;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.view.Components;

/** The components of a refusal as values that JSON knows: numbers, texts, lists and objects. */
public final class Evidence {

    private Evidence() {}

    /** The refusal's components by name. */
    public static Map<String, Object> of(Refusal refusal) {
        return refusal instanceof Record values ? components(values) : Map.of();
    }

    /** The same map with plain values. */
    public static Map<String, Object> values(Map<String, Object> values) {
        Map<String, Object> plain = new LinkedHashMap<>();
        values.forEach((name, value) -> plain.put(name, plain(value)));
        return plain;
    }

    private static Map<String, Object> components(Record values) {
        Map<String, Object> plain = new LinkedHashMap<>();
        for (RecordComponent component : values.getClass().getRecordComponents()) {
            plain.put(component.getName(), plain(Components.read(component, values)));
        }
        return plain;
    }

    private static Object plain(Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean || value instanceof String) {
            return value;
        }
        if (value instanceof Optional<?> perhaps) {
            return perhaps.map(Evidence::plain).orElse(null);
        }
        if (value instanceof Credits credits) {
            return credits.amount();
        }
        if (value instanceof Money money) {
            return Map.of(
                    "amountMinor", money.minor(), "currency", money.currency().getCurrencyCode());
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(Evidence::plain).toList();
        }
        if (value instanceof Record inner) {
            return inner.getClass().getRecordComponents().length == 1
                    ? plain(Components.read(inner.getClass().getRecordComponents()[0], inner))
                    : components(inner);
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
