package org.duologue.application.wallet;

import java.time.Instant;

/**
 * What can be taken back of an assignment (F2).
 *
 * @param lot the number of the lot it made
 * @param assigned how many credits were assigned
 * @param most how many of them can be taken back now, at least 1
 * @param available how many credits the student can spend now, these included
 * @param since when they were assigned
 */
public record TakeBackQuote(int lot, int assigned, int most, int available, Instant since) {}
