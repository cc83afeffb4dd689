/**
 * The first page after signing in: what is next, what there is to use, and what to do.
 *
 * <p>Laws: no rule lives here; a person with several hats sees what belongs to each; nothing is asked for that is not
 * shown; where something is missing, the page says what to do next.
 *
 * <p>Depends on the queries of {@code booking}, {@code enrollment}, {@code wallet}, {@code program} and {@code
 * scheduling}, on the parts of their pages, {@code access} for who is asking, and {@code shared}.
 */
package org.duologue.web.dashboard;
