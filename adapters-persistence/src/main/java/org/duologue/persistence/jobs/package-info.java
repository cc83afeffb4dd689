/**
 * Durable jobs on db-scheduler: enqueued through the connection of the use case's own unit of work, run by any node
 * that shares the database.
 *
 * <p>Laws: a unit that rolls back leaves no job; a job runs at least once; a job that fails runs again with growing
 * pauses; one that gave up keeps its row, far in the future, until somebody revives or removes it; a recurring job
 * keeps its row between its runs, never gives up, and after a failure runs again at its next regular
 * time at the latest. May depend on
 * {@code persistence.shared} and {@code application.shared}.
 */
package org.duologue.persistence.jobs;
