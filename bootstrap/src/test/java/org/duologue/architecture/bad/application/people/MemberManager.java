package org.duologue.architecture.bad.application.people;

/** Breaks: names say something. */
class MemberManager {}
