package org.duologue.web.view;

import java.util.Objects;

/**
 * The answer of a page method: a template and what it shows. The template has the parameters {@code Reader reader} and
 * {@code model}, of the model's own type.
 *
 * @param template the template's name below {@code src/main/jte}, for example {@code booking/dialog.jte}
 * @param model what it shows; a record of values that are ready to be said
 */
public record Page(String template, Object model) {

    public Page {
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(model, "model");
    }
}
