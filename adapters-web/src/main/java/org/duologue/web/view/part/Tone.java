package org.duologue.web.view.part;

import java.util.Locale;

/** The voice something speaks in; never without a word next to it. */
public enum Tone {
    /** Nothing special. */
    PLAIN,
    /** Decided, free, the coach's voice. */
    ACCENT,
    /** Waits for somebody, the student's voice. */
    WARM,
    /** Wrong or lost. */
    DANGER;

    /** The class that stands for it, or null. */
    public String css() {
        return this == PLAIN ? null : name().toLowerCase(Locale.ROOT);
    }
}
