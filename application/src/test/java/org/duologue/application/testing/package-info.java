/**
 * What tests of anything built on the ports need: a world with a clock that stands still, jobs that run by hand and
 * mails that are only recorded; people and programmes to begin with; and aggregates in every state they can come into.
 *
 * <p>Laws: no test waits, and no test depends on what another one left behind. Depends on the application's public
 * parts only, so that it serves embedding programs as it serves this one.
 */
package org.duologue.application.testing;
