/**
 * Driven ports that every subdomain needs: the unit of work, durable jobs, and the receipts of commands.
 *
 * <p>Holds interfaces and records only. Adapters implement them; the contracts in this module's test-jar say what an
 * implementation has to promise.
 */
package org.duologue.application.shared.spi;
