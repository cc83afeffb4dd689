package org.duologue.bootstrap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.duologue.application.Duologue;
import org.duologue.application.booking.BookingRequestQueries;
import org.duologue.application.booking.BookingRequestUseCases;
import org.duologue.application.booking.ChangeRequestQueries;
import org.duologue.application.booking.ChangeRequestUseCases;

/** Puts together what has to do with booking requests and change requests. */
@ApplicationScoped
class RequestComposition {

    @Produces
    @Singleton
    BookingRequestUseCases bookingRequests(Duologue duologue) {
        return duologue.bookingRequests();
    }

    @Produces
    @Singleton
    BookingRequestQueries bookingRequestQueries(Duologue duologue) {
        return duologue.bookingRequestQueries();
    }

    @Produces
    @Singleton
    ChangeRequestUseCases changeRequests(Duologue duologue) {
        return duologue.changeRequests();
    }

    @Produces
    @Singleton
    ChangeRequestQueries changeRequestQueries(Duologue duologue) {
        return duologue.changeRequestQueries();
    }
}
