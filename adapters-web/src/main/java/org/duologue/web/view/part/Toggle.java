package org.duologue.web.view.part;

import org.duologue.web.view.Entered;

/** Something that is on or off. */
public record Toggle(String name, String label, String hint, boolean on) {

    /** The same as the person left it; untouched if the form was not sent. */
    public Toggle from(Entered entered) {
        boolean sent = !entered.values().isEmpty();
        return new Toggle(name, label, hint, sent ? entered.value(name).equals("true") : on);
    }
}
