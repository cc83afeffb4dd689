/**
 * How a page becomes text: the reader it is written for, the words, the times, the templates and the assets.
 *
 * <p>Laws: nothing in here knows a rule of coaching or a protocol; nothing reads a default locale, a default zone or a
 * clock: the {@link org.duologue.web.view.Reader} brings language, zone and the present instant. Every text a person
 * sees comes from {@link org.duologue.web.view.Messages} and exists in every shipped language. Templates are compiled
 * at build time; output is escaped by its context and nothing is ever written inline (no style, no script).
 *
 * <p>Depends on the domain's shared values, the template runtime and ICU, not on Jakarta.
 */
package org.duologue.web.view;
