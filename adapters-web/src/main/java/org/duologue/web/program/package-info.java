/**
 * Programmes, over HTTP.
 *
 * <p>Laws: no rule lives here; a request becomes a command or a question, an answer is written as it is.
 *
 * <p>Depends on {@code application.program}, {@code access} for who is asking, {@code json} and {@code shared}.
 */
package org.duologue.web.program;
