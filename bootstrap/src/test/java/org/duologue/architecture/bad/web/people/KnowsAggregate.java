package org.duologue.architecture.bad.web.people;

import org.duologue.architecture.bad.domain.people.OpenAggregate;

/** Breaks: the web knows no aggregate. */
record KnowsAggregate(OpenAggregate aggregate) {}
