package org.duologue.web.access;

import org.duologue.web.view.part.Field;

/**
 * What the page for a forgotten password shows.
 *
 * @param mailed whether a link was asked for just now
 */
public record ForgottenModel(Field email, boolean mailed) {}
