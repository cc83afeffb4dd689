package org.duologue.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import org.duologue.web.view.Templates;

/** Keeps the one template engine of the application. */
@ApplicationScoped
public class Rendering {

    private final Templates templates = new Templates();

    /** The engine. */
    public Templates templates() {
        return templates;
    }
}
