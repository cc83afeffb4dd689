package org.duologue.application.access;

/**
 * Whose link this is, for the page on which a password is chosen.
 *
 * @param invitation true for an invitation, false for a forgotten password
 */
public record PasswordLinkView(String name, String email, String workspace, boolean invitation) {}
