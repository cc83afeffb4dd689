package org.duologue.architecture.bad.domain.people;

/** A proper id, for the others to know. */
public record PersonId(long value) {}
