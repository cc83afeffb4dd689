package org.duologue.application;

import org.duologue.application.booking.AdditionalSessions;
import org.duologue.application.booking.Benches;
import org.duologue.application.booking.CheckoutSessions;
import org.duologue.application.booking.CheckoutTerms;
import org.duologue.application.booking.KeptTimes;
import org.duologue.application.booking.MeetingPlaces;
import org.duologue.application.booking.OpenChanges;
import org.duologue.application.booking.OpenCheckouts;
import org.duologue.application.booking.OpenRequests;
import org.duologue.application.booking.SessionBooking;
import org.duologue.application.booking.SessionCancelling;
import org.duologue.application.booking.SessionMoney;
import org.duologue.application.booking.SessionMoving;
import org.duologue.application.booking.SessionsPaid;
import org.duologue.application.booking.Timetables;
import org.duologue.application.enrollment.EnrollmentStanding;
import org.duologue.application.notification.Notifier;
import org.duologue.application.shared.Once;
import org.duologue.application.wallet.BalanceWallets;
import org.duologue.application.wallet.EntryViews;
import org.duologue.application.wallet.Statements;

/** What several use cases stand on, made once over one set of ports. */
record Wiring(
        Once once,
        Notifier notifier,
        EnrollmentStanding standing,
        Benches benches,
        KeptTimes keptTimes,
        Timetables timetables,
        BalanceWallets balances,
        Statements statements,
        OpenRequests openRequests,
        OpenChanges openChanges,
        MeetingPlaces places,
        AdditionalSessions additional,
        SessionBooking booking,
        CheckoutTerms checkoutTerms,
        CheckoutSessions checkoutSessions,
        OpenCheckouts openCheckouts,
        SessionMoney money,
        SessionMoving moving,
        SessionCancelling cancelling) {

    static Wiring over(Ports ports) {
        Notifier notifier = new Notifier(ports.jobs());
        OpenRequests openRequests =
                new OpenRequests(ports.ids(), ports.bookingRequests(), ports.wallets(), ports.jobs(), notifier);
        KeptTimes keptTimes = new KeptTimes(ports.slotHolds(), ports.bookingRequests());
        OpenChanges openChanges = new OpenChanges(ports.changeRequests(), ports.jobs(), notifier);
        Timetables timetables = new Timetables(ports.bookings(), ports.takenTimes(), keptTimes, ports.checkouts());
        Benches benches = new Benches(ports.benches(), ports.calendars());
        MeetingPlaces places = new MeetingPlaces(ports.meetingRooms());
        AdditionalSessions additional = new AdditionalSessions(ports.bookings(), ports.checkouts());
        SessionBooking booking =
                booking(ports, benches, timetables, additional, places, openRequests, keptTimes, notifier);
        CheckoutTerms checkoutTerms = new CheckoutTerms(ports.checkouts(), ports.paymentGateway());
        CheckoutSessions checkoutSessions = new CheckoutSessions(
                ports.ids(), benches, booking, checkoutTerms, ports.wallets(), keptTimes, ports.slotHolds());
        OpenCheckouts openCheckouts =
                new OpenCheckouts(ports.checkouts(), checkoutSessions, ports.wallets(), ports.jobs(), notifier);
        SessionMoney money =
                new SessionMoney(ports.ids(), ports.checkouts(), ports.refundDuties(), ports.members(), notifier);
        return new Wiring(
                new Once(ports.unitOfWork(), ports.receipts()),
                notifier,
                new EnrollmentStanding(ports.enrollments()),
                benches,
                keptTimes,
                timetables,
                new BalanceWallets(ports.ids(), ports.workspaces(), ports.members(), ports.wallets()),
                new Statements(
                        new EntryViews(ports.members(), new SessionsPaid(ports.bookings())), ports.walletHistory()),
                openRequests,
                openChanges,
                places,
                additional,
                booking,
                checkoutTerms,
                checkoutSessions,
                openCheckouts,
                money,
                new SessionMoving(timetables, ports.bookings(), keptTimes, openRequests, openChanges, notifier),
                new SessionCancelling(
                        ports.clock(),
                        ports.ids(),
                        ports.enrollments(),
                        ports.calendars(),
                        ports.bookings(),
                        ports.wallets(),
                        money,
                        openCheckouts,
                        openRequests,
                        openChanges,
                        notifier));
    }

    private static SessionBooking booking(
            Ports ports,
            Benches benches,
            Timetables timetables,
            AdditionalSessions additional,
            MeetingPlaces places,
            OpenRequests openRequests,
            KeptTimes keptTimes,
            Notifier notifier) {
        return new SessionBooking(
                ports.clock(),
                ports.ids(),
                benches,
                timetables,
                ports.bookings(),
                ports.wallets(),
                additional,
                places,
                openRequests,
                keptTimes,
                notifier);
    }
}
