/**
 * Bookings and people's calendars on JPA. Touches only this subdomain's ports, the domain and what persistence shares.
 */
package org.duologue.persistence.booking;
