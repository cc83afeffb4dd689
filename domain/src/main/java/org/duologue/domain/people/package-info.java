/**
 * The people: a workspace, its members with their roles, and the actor that every use case is asked by.
 *
 * <p>Laws: a member always has at least one role; one e-mail address is one member; times are shown in the member's own
 * zone and words in the member's own language.
 *
 * <p>Depends on {@code domain.shared} only.
 */
package org.duologue.domain.people;
