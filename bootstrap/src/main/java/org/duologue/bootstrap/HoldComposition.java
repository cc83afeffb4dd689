package org.duologue.bootstrap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.duologue.application.Duologue;
import org.duologue.application.booking.SlotHoldQueries;
import org.duologue.application.booking.SlotHoldUseCases;

/** Puts together what has to do with held times. */
@ApplicationScoped
class HoldComposition {

    @Produces
    @Singleton
    SlotHoldUseCases slotHolds(Duologue duologue) {
        return duologue.slotHolds();
    }

    @Produces
    @Singleton
    SlotHoldQueries slotHoldQueries(Duologue duologue) {
        return duologue.slotHoldQueries();
    }
}
