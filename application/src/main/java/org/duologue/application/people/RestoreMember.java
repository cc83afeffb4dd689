package org.duologue.application.people;

import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;

/** Gives a suspended member access again. */
public record RestoreMember(Actor by, MemberId member) {}
