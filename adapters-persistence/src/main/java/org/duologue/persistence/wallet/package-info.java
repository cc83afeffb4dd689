/**
 * Wallets on JPA: entries are only ever added. Touches only this subdomain's ports, the domain and what persistence
 * shares.
 */
package org.duologue.persistence.wallet;
