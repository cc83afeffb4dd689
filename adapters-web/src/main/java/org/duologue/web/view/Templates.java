package org.duologue.web.view;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Renders pages from the templates that were compiled with the module. Safe for use by many threads. */
public final class Templates {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader());

    /** The page as HTML for this reader. It is complete before anything is sent, so a failure can still be answered. */
    public String render(Page page, Reader reader) {
        StringOutput output = new StringOutput(16 * 1024);
        engine.render(page.template(), Map.of("reader", reader, "model", page.model()), output);
        return output.toString();
    }
}
