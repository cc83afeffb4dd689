package org.duologue.architecture.bad.domain.people;

import org.duologue.architecture.bad.domain.shared.Refusal;

/** Breaks: refusals are records. */
class ClassRefusal implements Refusal {}
