package org.duologue.application.wallet;

import java.time.Instant;

/**
 * What could be spent at a moment.
 *
 * @param at the moment
 * @param available after all that took effect then
 */
public record AvailableView(Instant at, int available) {}
