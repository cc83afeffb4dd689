package org.duologue.architecture.bad.domain.shared;

import org.duologue.architecture.bad.domain.people.PersonId;

/** Breaks: shared values know no subdomain. */
record KnowsPeople(PersonId person) {}
