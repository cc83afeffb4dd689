package org.duologue.application.people;

import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;

/** Sends the invitation again, with a fresh link; the old one ends. */
public record ResendInvitation(Actor by, MemberId member) {}
