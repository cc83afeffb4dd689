package org.duologue.architecture.bad.persistence.wallet;

/** Proper, for the others to know. */
public record Row(String name) {}
