package org.duologue.architecture.bad.domain.wallet;

import org.duologue.architecture.bad.domain.people.PersonId;

/** Breaks: the wallet knows shared values only. */
record KnowsPeople(PersonId person) {}
