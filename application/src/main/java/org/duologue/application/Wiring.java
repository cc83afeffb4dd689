package org.duologue.application;

import org.duologue.application.booking.Benches;
import org.duologue.application.booking.KeptTimes;
import org.duologue.application.booking.OpenChanges;
import org.duologue.application.booking.OpenRequests;
import org.duologue.application.booking.SessionCancelling;
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
        SessionMoving moving,
        SessionCancelling cancelling) {

    static Wiring over(Ports ports) {
        Notifier notifier = new Notifier(ports.jobs());
        OpenRequests openRequests =
                new OpenRequests(ports.ids(), ports.bookingRequests(), ports.wallets(), ports.jobs(), notifier);
        KeptTimes keptTimes = new KeptTimes(ports.slotHolds(), ports.bookingRequests());
        OpenChanges openChanges = new OpenChanges(ports.changeRequests(), ports.jobs(), notifier);
        Timetables timetables = new Timetables(ports.bookings(), ports.externalCalendars(), keptTimes);
        return new Wiring(
                new Once(ports.unitOfWork(), ports.receipts()),
                notifier,
                new EnrollmentStanding(ports.enrollments()),
                new Benches(ports.enrollments(), ports.programs(), ports.appointments(), ports.availabilities()),
                keptTimes,
                timetables,
                new BalanceWallets(ports.ids(), ports.workspaces(), ports.members(), ports.wallets()),
                new Statements(
                        new EntryViews(ports.members(), new SessionsPaid(ports.bookings())), ports.walletHistory()),
                openRequests,
                openChanges,
                new SessionMoving(timetables, ports.bookings(), keptTimes, openRequests, openChanges, notifier),
                new SessionCancelling(
                        ports.clock(),
                        ports.ids(),
                        ports.enrollments(),
                        ports.calendars(),
                        ports.bookings(),
                        ports.wallets(),
                        openRequests,
                        openChanges,
                        notifier));
    }
}
