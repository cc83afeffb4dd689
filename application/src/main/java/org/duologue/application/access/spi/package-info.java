/** Driven ports of access: where secrets come from and where their digests are kept. Interfaces and records only. */
package org.duologue.application.access.spi;
