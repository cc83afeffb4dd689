/**
 * The composition root: the one place that knows every module. It reads the configuration, wires use cases to adapters
 * by CDI, migrates the database, starts the durable jobs and answers the health checks.
 *
 * <p>It may depend on everything, and nothing may depend on it. It holds no rule of the domain and no page.
 */
package org.duologue.bootstrap;
