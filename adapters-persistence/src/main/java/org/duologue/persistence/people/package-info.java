/**
 * The workspace and its members on JPA. Touches only this subdomain's ports, the domain and what persistence shares.
 */
package org.duologue.persistence.people;
