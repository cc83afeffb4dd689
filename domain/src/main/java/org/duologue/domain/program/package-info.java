/** Programmes: what a student enrolls in. */
package org.duologue.domain.program;
