package org.duologue.mail.notification;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** A letter as HTML, from the template that was compiled with the module; it escapes whatever it inserts. */
final class HtmlText {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlText.class.getClassLoader(), "org.duologue.mail.template");

    private HtmlText() {}

    /** The letter as a complete HTML document. */
    static String of(Letter letter) {
        StringOutput html = new StringOutput(8 * 1024);
        ENGINE.render("letter.jte", letter, html);
        return html.toString();
    }
}
