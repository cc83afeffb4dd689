package org.duologue.application;

import java.util.List;
import org.duologue.application.booking.BookingRequestExpiry;
import org.duologue.application.booking.ChangeRequestExpiry;
import org.duologue.application.booking.CreditsBack;
import org.duologue.application.booking.SlotHoldSweep;
import org.duologue.application.enrollment.EnrollmentEnding;
import org.duologue.application.enrollment.RolloutBatches;
import org.duologue.application.enrollment.WalletSweep;
import org.duologue.application.notification.BookingRequestNotices;
import org.duologue.application.notification.ChangeRequestNotices;
import org.duologue.application.notification.CreditNotices;
import org.duologue.application.notification.CreditRequestNotices;
import org.duologue.application.notification.EnrollmentNotices;
import org.duologue.application.notification.MoneyNotices;
import org.duologue.application.notification.NoticeDelivery;
import org.duologue.application.notification.SessionNotices;
import org.duologue.application.payment.CheckoutExpiry;
import org.duologue.application.scheduling.ExternalCalendarReading;
import org.duologue.application.shared.spi.JobHandler;

/**
 * Puts together what is done later by durable jobs, over one set of ports.
 *
 * @param wiring what several use cases stand on
 * @param ending also ends enrollments at once
 */
record DurableJobs(Ports ports, Wiring wiring, EnrollmentEnding ending) {

    List<JobHandler> all() {
        return List.of(
                noticeDelivery(),
                rolloutBatches(),
                walletSweep(),
                ending,
                externalCalendarReading(),
                bookingRequestExpiry(),
                changeRequestExpiry(),
                slotHoldSweep(),
                checkoutExpiry());
    }

    /** Has what is done again and again begin. */
    void begin() {
        walletSweep().begin();
        slotHoldSweep().begin();
    }

    private NoticeDelivery noticeDelivery() {
        return new NoticeDelivery(
                ports.unitOfWork(),
                ports.clock(),
                ports.workspaces(),
                ports.members(),
                ports.access(),
                ports.secrets(),
                new SessionNotices(
                        ports.bookings(), ports.programs(), ports.members(), new CreditsBack(ports.wallets())),
                new BookingRequestNotices(
                        ports.clock(),
                        ports.bookingRequests(),
                        ports.programs(),
                        ports.members(),
                        new CreditsBack(ports.wallets())),
                new ChangeRequestNotices(
                        ports.clock(), ports.changeRequests(), ports.bookings(), ports.programs(), ports.members()),
                new EnrollmentNotices(ports.enrollments(), ports.programs(), ports.members(), ports.workspaces()),
                new CreditRequestNotices(
                        ports.clock(),
                        ports.creditRequests(),
                        ports.enrollments(),
                        ports.programs(),
                        ports.members(),
                        ports.wallets()),
                new CreditNotices(ports.clock(), ports.enrollments(), ports.programs(), ports.wallets()),
                new MoneyNotices(
                        ports.checkouts(),
                        ports.refundDuties(),
                        ports.bookings(),
                        ports.programs(),
                        ports.members(),
                        new CreditsBack(ports.wallets())),
                ports.mailSwitches(),
                ports.mailArchive(),
                ports.mailer());
    }

    private RolloutBatches rolloutBatches() {
        return new RolloutBatches(
                ports.unitOfWork(),
                ports.clock(),
                ports.jobs(),
                ports.enrollments(),
                ports.renewalRollouts(),
                ports.wallets());
    }

    private WalletSweep walletSweep() {
        return new WalletSweep(
                ports.unitOfWork(),
                ports.clock(),
                ports.jobs(),
                ports.enrollments(),
                ports.wallets(),
                wiring.notifier());
    }

    private ExternalCalendarReading externalCalendarReading() {
        return new ExternalCalendarReading(
                ports.unitOfWork(),
                ports.clock(),
                ports.members(),
                ports.availabilities(),
                ports.externalCalendars(),
                ports.bookings(),
                ports.busyTimes());
    }

    private BookingRequestExpiry bookingRequestExpiry() {
        return new BookingRequestExpiry(ports.unitOfWork(), ports.clock(), ports.bookingRequests(), wiring.notifier());
    }

    private ChangeRequestExpiry changeRequestExpiry() {
        return new ChangeRequestExpiry(ports.unitOfWork(), ports.clock(), ports.changeRequests(), wiring.notifier());
    }

    private CheckoutExpiry checkoutExpiry() {
        return new CheckoutExpiry(
                ports.unitOfWork(),
                ports.clock(),
                ports.calendars(),
                ports.checkouts(),
                ports.paymentGateway(),
                wiring.notifier());
    }

    private SlotHoldSweep slotHoldSweep() {
        return new SlotHoldSweep(ports.unitOfWork(), ports.clock(), ports.jobs(), ports.slotHolds());
    }
}
