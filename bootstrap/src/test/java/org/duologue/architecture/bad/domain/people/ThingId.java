package org.duologue.architecture.bad.domain.people;

/** Breaks: ids are records. */
class ThingId {}
