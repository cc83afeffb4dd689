package org.duologue.architecture.bad.web.people;

import jakarta.persistence.EntityManager;

/** Breaks: only persistence knows JPA. */
record KnowsJpa(EntityManager entities) {}
