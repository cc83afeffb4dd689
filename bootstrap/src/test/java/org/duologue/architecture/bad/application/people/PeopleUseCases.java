package org.duologue.architecture.bad.application.people;

/** Breaks: commands are records. */
public interface PeopleUseCases {

    /** Takes a command that is none. */
    void change(ClassView command);
}
