/**
 * The kit: one page with every component in use, with invented data. Tests render and measure it, people who write
 * pages look at it. It is reachable in demo mode only.
 */
package org.duologue.web.kit;
