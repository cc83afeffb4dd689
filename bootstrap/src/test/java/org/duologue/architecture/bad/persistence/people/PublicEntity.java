package org.duologue.architecture.bad.persistence.people;

import jakarta.persistence.Entity;

/** Breaks: entities are package-private. */
@Entity
public class PublicEntity {}
