package org.duologue.domain.people;

import java.time.Instant;
import org.duologue.domain.shared.DomainEvent;

/** A member is to get a link by which a password is chosen: whoever has not joined yet, an invitation. */
public record PasswordLinkAsked(MemberId member, Instant at) implements DomainEvent {}
