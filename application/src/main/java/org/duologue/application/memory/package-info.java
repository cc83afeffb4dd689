/**
 * The driven ports in memory, with real semantics: all or nothing, one unit of work at a time, unique keys, pages. The
 * default of the {@code Duologue} facade, and what tests and simulations run on.
 *
 * <p>Laws: it passes the same contracts as the databases; what was rolled back was never there.
 *
 * <p>Depends on the ports it implements.
 */
package org.duologue.application.memory;
