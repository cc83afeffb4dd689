package org.duologue.architecture.bad.domain.people;

import jakarta.persistence.Entity;

/** Breaks: the domain knows the JDK only. */
@Entity
class KnowsJakarta {}
