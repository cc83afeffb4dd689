/** Driven ports of people: where workspaces and members are kept. Interfaces and records only. */
package org.duologue.application.people.spi;
