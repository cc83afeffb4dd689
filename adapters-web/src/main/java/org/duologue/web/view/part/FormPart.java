package org.duologue.web.view.part;

import java.util.List;

/**
 * A part of a longer form: what it is about at the left, what there is to fill in at the right.
 *
 * @param items {@link Field}, {@link Choices}, {@link Toggle}, {@link Notice} or a {@link Fact} that leads somewhere,
 *     in the order shown
 */
public record FormPart(String title, String hint, List<Object> items) {

    public FormPart {
        items = List.copyOf(items);
    }

    /** The fields among the items, for the summary of problems. */
    public List<Field> fields() {
        return items.stream()
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .toList();
    }
}
