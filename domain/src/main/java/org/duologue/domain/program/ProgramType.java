package org.duologue.domain.program;

/** The kinds of coaching programme (S1.1). */
public enum ProgramType {
    /** One coach, one student, a private feed. */
    ONE_TO_ONE
}
