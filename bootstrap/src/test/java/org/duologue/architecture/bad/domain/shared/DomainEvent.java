package org.duologue.architecture.bad.domain.shared;

/** The bad tree's own event. */
public interface DomainEvent {}
