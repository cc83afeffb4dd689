/** Driven ports of programmes: where they are kept. Interfaces and records only. */
package org.duologue.application.program.spi;
