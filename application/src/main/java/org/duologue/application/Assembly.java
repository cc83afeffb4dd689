package org.duologue.application;

import java.util.List;
import org.duologue.application.access.AccessService;
import org.duologue.application.access.MemberCredentials;
import org.duologue.application.enrollment.CreditRequestReader;
import org.duologue.application.enrollment.CreditRequestService;
import org.duologue.application.enrollment.EnrolledPeople;
import org.duologue.application.enrollment.EnrollmentEnding;
import org.duologue.application.enrollment.EnrollmentReader;
import org.duologue.application.enrollment.EnrollmentService;
import org.duologue.application.enrollment.RenewalReader;
import org.duologue.application.enrollment.RenewalService;
import org.duologue.application.enrollment.RolloutBatches;
import org.duologue.application.enrollment.WalletSweep;
import org.duologue.application.notification.BookingRequestNotices;
import org.duologue.application.notification.ChangeRequestNotices;
import org.duologue.application.notification.CreditNotices;
import org.duologue.application.notification.CreditRequestNotices;
import org.duologue.application.notification.NoticeDelivery;
import org.duologue.application.notification.NotificationService;
import org.duologue.application.notification.SessionNotices;
import org.duologue.application.people.PeopleReader;
import org.duologue.application.people.PeopleService;
import org.duologue.application.program.ProgramStanding;
import org.duologue.application.shared.spi.JobHandler;
import org.duologue.application.wallet.WalletReader;
import org.duologue.application.wallet.WalletService;

/**
 * Puts together what has to do with people, enrollments and what follows from them, over one set of ports.
 *
 * @param wiring what several use cases stand on
 */
record Assembly(Ports ports, Wiring wiring) {

    PeopleService people() {
        return new PeopleService(
                ports.unitOfWork(),
                wiring.once(),
                ports.clock(),
                ports.ids(),
                ports.workspaces(),
                ports.members(),
                new MemberCredentials(ports.access(), ports.passwordHasher()),
                wiring.notifier());
    }

    PeopleReader peopleQueries() {
        return new PeopleReader(
                ports.unitOfWork(), ports.workspaces(), ports.members(), new EnrolledPeople(ports.enrollments()));
    }

    EnrollmentService enrollments() {
        return new EnrollmentService(
                ports.unitOfWork(),
                wiring.once(),
                ports.clock(),
                ports.ids(),
                ports.workspaces(),
                ports.members(),
                ports.programs(),
                ports.enrollments(),
                ports.wallets(),
                wiring.cancelling(),
                enrollmentEnding());
    }

    private EnrollmentEnding enrollmentEnding() {
        return new EnrollmentEnding(
                ports.unitOfWork(),
                ports.clock(),
                ports.ids(),
                ports.enrollments(),
                ports.creditRequests(),
                ports.wallets(),
                wiring.cancelling(),
                ports.jobs());
    }

    EnrollmentReader enrollmentQueries() {
        return new EnrollmentReader(
                ports.unitOfWork(),
                ports.clock(),
                ports.workspaces(),
                ports.members(),
                ports.programs(),
                ports.enrollments(),
                ports.wallets());
    }

    RenewalService renewals() {
        return new RenewalService(
                wiring.once(),
                ports.clock(),
                ports.ids(),
                ports.jobs(),
                new ProgramStanding(ports.programs()),
                ports.enrollments(),
                ports.renewalRollouts());
    }

    RenewalReader renewalQueries() {
        return new RenewalReader(
                ports.unitOfWork(),
                ports.clock(),
                ports.members(),
                new ProgramStanding(ports.programs()),
                ports.enrollments(),
                ports.renewalRollouts(),
                ports.wallets());
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

    WalletSweep walletSweep() {
        return new WalletSweep(
                ports.unitOfWork(),
                ports.clock(),
                ports.jobs(),
                ports.enrollments(),
                ports.wallets(),
                wiring.notifier());
    }

    CreditRequestService creditRequests() {
        return new CreditRequestService(
                wiring.once(),
                ports.clock(),
                ports.ids(),
                ports.members(),
                ports.enrollments(),
                ports.creditRequests(),
                ports.wallets(),
                wiring.notifier());
    }

    CreditRequestReader creditRequestQueries() {
        return new CreditRequestReader(
                ports.unitOfWork(),
                ports.clock(),
                ports.members(),
                ports.programs(),
                ports.enrollments(),
                ports.creditRequests(),
                ports.wallets());
    }

    WalletService wallets() {
        return new WalletService(wiring.once(), ports.clock(), ports.ids(), wiring.standing(), ports.wallets());
    }

    WalletReader walletQueries() {
        return new WalletReader(
                ports.unitOfWork(), ports.clock(), wiring.statements(), wiring.standing(), ports.wallets());
    }

    NotificationService notifications() {
        return new NotificationService(ports.unitOfWork(), ports.members(), ports.mailSwitches(), ports.mailArchive());
    }

    AccessService access() {
        return new AccessService(
                ports.unitOfWork(),
                ports.clock(),
                ports.workspaces(),
                ports.members(),
                ports.access(),
                ports.passwordHasher(),
                ports.secrets(),
                wiring.notifier());
    }

    /** What does the durable jobs. */
    List<JobHandler> jobHandlers() {
        return List.of(noticeDelivery(), rolloutBatches(), walletSweep(), enrollmentEnding());
    }

    NoticeDelivery noticeDelivery() {
        return new NoticeDelivery(
                ports.unitOfWork(),
                ports.clock(),
                ports.workspaces(),
                ports.members(),
                ports.access(),
                ports.secrets(),
                new SessionNotices(ports.bookings(), ports.programs(), ports.members()),
                new BookingRequestNotices(ports.clock(), ports.bookingRequests(), ports.programs(), ports.members()),
                new ChangeRequestNotices(
                        ports.clock(), ports.changeRequests(), ports.bookings(), ports.programs(), ports.members()),
                new CreditRequestNotices(
                        ports.clock(),
                        ports.creditRequests(),
                        ports.enrollments(),
                        ports.programs(),
                        ports.members(),
                        ports.wallets()),
                new CreditNotices(ports.clock(), ports.enrollments(), ports.programs(), ports.wallets()),
                ports.mailSwitches(),
                ports.mailArchive(),
                ports.mailer());
    }
}
