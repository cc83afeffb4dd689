package org.duologue.architecture.bad.bootstrap;

/** Proper, for the others to know. */
public record Wiring(String name) {}
