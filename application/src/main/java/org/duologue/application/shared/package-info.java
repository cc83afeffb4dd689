/**
 * What every use case shares: pages of results, commands that take effect once, and who may do what.
 *
 * <p>Laws: every use case is one unit of work; a refused one leaves no trace; the same {@link
 * org.duologue.domain.shared.CommandId} from the same actor has one effect and one answer; a query returns a page,
 * never a whole table; what an actor may not see answers like what does not exist.
 *
 * <p>Depends on the domain and the JDK.
 */
package org.duologue.application.shared;
