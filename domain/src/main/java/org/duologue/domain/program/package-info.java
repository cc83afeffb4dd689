/**
 * Programmes: what a student enrolls in. A one-to-one programme links exactly one appointment and says how many free
 * session credits come how often.
 *
 * <p>Laws: a programme is valid as a whole or does not come to be; without booking enabled none of the booking settings
 * can be given; zero free slots make sense only where additional sessions are allowed, and so does a cap on these;
 * switching booking off keeps its settings.
 *
 * <p>Depends on {@code shared}, {@code people} (ids) and {@code scheduling} (ids, late policies).
 */
package org.duologue.domain.program;
