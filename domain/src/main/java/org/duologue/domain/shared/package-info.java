/**
 * The values that every subdomain speaks in: credits, money, time ranges, names, and the way this library says no.
 *
 * <p>Laws: a value cannot be built wrong; intervals are half-open {@code [start, end)}; instants are whole
 * milliseconds; credits and money are whole numbers with exact arithmetic. A rule that is broken by a user is a {@link
 * org.duologue.domain.shared.Refusal} carried by {@link org.duologue.domain.shared.Refused}; a mistake of the calling
 * program is an {@code IllegalArgumentException} or a {@code NullPointerException}.
 *
 * <p>Depends on the JDK only. Nothing in here, or anywhere in the domain, reads a clock, a default zone, a default
 * locale or a source of randomness: they arrive as arguments.
 */
package org.duologue.domain.shared;
