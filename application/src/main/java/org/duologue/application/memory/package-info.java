/**
 * The driven ports in memory, with the semantics of a database that reads what is committed: units of work side by
 * side, all or nothing, versions, unique keys, calendars that one unit at a time has, pages. The default of the {@code
 * Duologue} facade, and what tests and simulations run on.
 *
 * <p>Laws: it passes the same contracts as the databases and promises no more than they do, so that what goes wrong
 * there can go wrong here; what was rolled back was never there.
 *
 * <p>Depends on the ports it implements.
 */
package org.duologue.application.memory;
