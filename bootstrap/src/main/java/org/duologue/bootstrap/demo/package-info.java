/**
 * An invented workspace to look around in: a year of a small coaching practice, lived through the use cases themselves
 * with a clock that walks from a year ago to now. Nothing is written past the rules, so what one sees is what the
 * application really does; no mail goes out about the past.
 *
 * <p>It may depend on the application and its ports, and knows no adapter.
 */
package org.duologue.bootstrap.demo;
