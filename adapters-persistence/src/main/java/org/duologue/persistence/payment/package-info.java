/** Checkouts and refund duties on JPA. */
package org.duologue.persistence.payment;
