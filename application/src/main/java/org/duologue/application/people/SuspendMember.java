package org.duologue.application.people;

import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;

/**
 * Takes away a member's access; booked sessions and the ledger stay, but nothing new is booked with a coach. Signs the
 * member out everywhere.
 */
public record SuspendMember(Actor by, MemberId member) {}
