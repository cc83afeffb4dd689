package org.duologue.architecture.bad.domain.wallet;

/** A proper value, for the others to know. */
public record Coins(int value) {}
