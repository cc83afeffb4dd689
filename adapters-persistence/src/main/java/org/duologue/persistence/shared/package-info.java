/**
 * What every repository here stands on: units of work, the current entity manager, the conversion of instants, and the
 * migrations of the schema.
 *
 * <p>It works inside a server, where transactions are JTA's, and outside of one, where they are the entity manager's
 * own. It may depend on {@code application.shared} and {@code domain.shared}; every other persistence package may
 * depend on it.
 */
package org.duologue.persistence.shared;
