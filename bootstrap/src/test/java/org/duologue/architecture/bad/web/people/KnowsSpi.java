package org.duologue.architecture.bad.web.people;

import org.duologue.architecture.bad.application.people.spi.ClassInSpi;

/** Breaks: the web knows only the driven ports it implements. */
record KnowsSpi(ClassInSpi port) {}
