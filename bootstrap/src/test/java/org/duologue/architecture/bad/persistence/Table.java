package org.duologue.architecture.bad.persistence;

/** Proper, for the others to know. */
public record Table(String name) {}
