package org.duologue.architecture.bad.domain.people;

import org.duologue.architecture.bad.domain.shared.DomainEvent;

/** Breaks: events are records. */
class ClassEvent implements DomainEvent {}
