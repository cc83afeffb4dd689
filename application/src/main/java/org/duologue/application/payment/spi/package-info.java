/**
 * Driven ports of payments: who takes the money, and where checkouts and refund duties are kept. Interfaces and records
 * only.
 */
package org.duologue.application.payment.spi;
