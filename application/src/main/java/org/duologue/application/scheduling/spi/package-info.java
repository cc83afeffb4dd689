/** Driven ports of scheduling: where appointments and availabilities are kept. Interfaces and records only. */
package org.duologue.application.scheduling.spi;
