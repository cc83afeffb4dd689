/**
 * How the JSON API reads and writes: bodies, parameters, pages, revisions, idempotency keys.
 *
 * <p>Laws: what cannot be read is refused with the name of the field, before any use case is asked, and never
 * guessed at;
 * properties that are not known are ignored, so that a program can send back what it got; what has no value is left
 * out of
 * an answer; a list is a page with a cursor; an answer with a revision has an ETag that changes with its content.
 *
 * <p>Depends on {@code shared} and {@code view}. It knows no use case.
 */
package org.duologue.web.json;
