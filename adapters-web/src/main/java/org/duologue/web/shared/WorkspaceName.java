package org.duologue.web.shared;

/** Tells the workspace's name for the frame of a page; empty before there is one. Produced by the composition root. */
@FunctionalInterface
public interface WorkspaceName {

    /** The name at present. */
    String current();
}
