/** Driven ports of enrollments: where they are kept. Interfaces and records only. */
package org.duologue.application.enrollment.spi;
