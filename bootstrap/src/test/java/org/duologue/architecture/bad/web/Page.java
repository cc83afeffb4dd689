package org.duologue.architecture.bad.web;

/** Proper, for the others to know. */
public record Page(String name) {}
