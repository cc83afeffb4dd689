package org.duologue.persistence.shared;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Several values in the condition of a query, a parameter for each. A collection as one parameter would make
 * EclipseLink put the statement together anew at every run; so there are few forms of each query, since the number of
 * parameters is rounded up to a power of two by repeating a value.
 */
public final class InList {

    private final String name;
    private final List<?> values;

    private InList(String name, List<?> values) {
        this.name = name;
        this.values = values;
    }

    /**
     * Of these values, each of which counts once.
     *
     * @param name what the parameters are called, before a number
     */
    public static InList of(String name, Collection<?> values) {
        return new InList(name, rounded(values));
    }

    /** These values, each of which counts once, repeating the first up to a power of two. */
    static <T> List<T> rounded(Collection<T> values) {
        List<T> all = new ArrayList<>(new LinkedHashSet<>(values));
        int rounded = all.isEmpty() ? 0 : Integer.highestOneBit(2 * all.size() - 1);
        while (all.size() < rounded) {
            all.add(all.get(0));
        }
        return all;
    }

    /** The condition that what stands at the path is one of them, which nothing is if there are none. */
    public String has(String path) {
        if (values.isEmpty()) {
            return "1 = 0";
        }
        StringBuilder condition = new StringBuilder(path).append(" in (");
        for (int i = 0; i < values.size(); i++) {
            condition.append(i == 0 ? ":" : ", :").append(name).append(i);
        }
        return condition.append(')').toString();
    }

    /** The query, which has the condition, with its parameters. */
    public <Q extends Query> Q bind(Q query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(name + i, values.get(i));
        }
        return query;
    }
}
