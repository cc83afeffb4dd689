/**
 * Who is told what by mail: a pure policy from events to notices, and their delivery by durable jobs.
 *
 * <p>Laws: nothing is sent inside a unit of work, nothing for what was rolled back; at sending time the notice is
 * looked at again and dropped if it is no longer true; one notice goes at most once to one person, and a repetition
 * after a crash has the same message id.
 *
 * <p>Depends on {@code booking}, {@code enrollment}, {@code wallet}, {@code people}, {@code access} and the shared
 * ports.
 */
package org.duologue.application.notification;
