/** Appointments, availability, and the rules that decide which times are free. */
package org.duologue.domain.scheduling;
