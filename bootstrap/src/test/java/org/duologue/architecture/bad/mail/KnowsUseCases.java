package org.duologue.architecture.bad.mail;

import org.duologue.architecture.bad.application.people.PeopleUseCases;

/** Breaks: persistence and mail know no use case. */
record KnowsUseCases(PeopleUseCases people) {}
