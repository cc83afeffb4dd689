package org.duologue.domain.people;

/** A language in which the product speaks. */
public enum Language {
    /** English. */
    EN,
    /** German. */
    DE
}
