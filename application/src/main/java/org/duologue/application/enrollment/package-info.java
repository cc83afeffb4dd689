/**
 * Enrollments: a student in a programme, with the coaches matched to them and a wallet of their own.
 *
 * <p>Laws: enrolling opens the wallet and grants the first free slots in the same unit of work; a student has at most
 * one running enrollment in a programme; a paused or ended one gets no grants for that time. A request for credits is
 * granted and its credits assigned in the same unit of work, once. A programme's renewal gets to running enrollments
 * only when somebody applies it, in batches of bounded size that durable jobs do.
 *
 * <p>Depends on {@code domain.enrollment}, {@code program}, {@code wallet}, {@code people} and the shared ports.
 */
package org.duologue.application.enrollment;
