package org.duologue.architecture.bad.domain.people;

import java.util.Locale;

/** Breaks: no default locale. */
class SpeaksTheLocalTongue {

    Locale tongue() {
        return Locale.getDefault();
    }
}
