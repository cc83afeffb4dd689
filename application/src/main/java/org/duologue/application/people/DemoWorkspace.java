package org.duologue.application.people;

/** Fills an installation that has no workspace yet with an invented one to look around in. */
public interface DemoWorkspace {

    /** Whether there is no workspace yet, so that one can be invented. */
    boolean available();

    /** Makes it, with people, programmes and a year of sessions; without effect once there is a workspace. */
    void create();
}
