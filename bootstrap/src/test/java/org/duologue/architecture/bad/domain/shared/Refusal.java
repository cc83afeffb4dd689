package org.duologue.architecture.bad.domain.shared;

/** The bad tree's own refusal. */
public interface Refusal {}
