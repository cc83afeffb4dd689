/**
 * What waits for somebody's answer, whatever it is: how much of each kind there is, and the list in which each kind is
 * shown beside the others. What one of them says, and how it is answered, is with its subject.
 *
 * <p>Depends on {@code view} and {@code json} and on the queries that count; {@code access}, {@code booking} and {@code
 * enrollment} depend on it.
 */
package org.duologue.web.request;
