package org.duologue.architecture.bad.domain.enrollment;

import org.duologue.architecture.bad.domain.booking.KnowsWallet;

/** Breaks: enrollments know programmes, people and the wallet. */
record KnowsBooking(KnowsWallet booking) {}
