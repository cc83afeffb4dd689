/**
 * The workspace and its members: opening a workspace, adding and inviting people, their profile and roles.
 *
 * <p>Laws: a workspace always has an active owner; an e-mail address belongs to one member; only admins see the list of
 * members, everybody sees themselves and the people they are coached by or coach.
 *
 * <p>Depends on {@code domain.people} and the shared ports.
 */
package org.duologue.application.people;
