/**
 * Password hashes, sign-ins and password links on JPA, and the making of secrets. Touches only this subdomain's ports,
 * the domain and what persistence shares.
 */
package org.duologue.persistence.access;
