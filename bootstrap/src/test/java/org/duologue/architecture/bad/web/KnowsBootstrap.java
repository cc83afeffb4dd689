package org.duologue.architecture.bad.web;

import org.duologue.architecture.bad.bootstrap.Wiring;

/** Breaks: nobody knows bootstrap. */
record KnowsBootstrap(Wiring wiring) {}
