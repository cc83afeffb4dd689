/**
 * Keeps what the application decides: JPA repositories, one package for each subdomain, the migrations of the schema,
 * and durable jobs.
 *
 * <p>It implements {@code spi} ports and knows the domain; it knows no use case, no other adapter and no server. H2 and
 * PostgreSQL are the databases it passes every contract on.
 */
package org.duologue.persistence;
