package org.duologue.application;

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
import org.duologue.application.notification.NotificationService;
import org.duologue.application.people.PeopleReader;
import org.duologue.application.people.PeopleService;
import org.duologue.application.program.ProgramStanding;
import org.duologue.application.wallet.PoolReader;
import org.duologue.application.wallet.PoolService;
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

    EnrollmentEnding enrollmentEnding() {
        return new EnrollmentEnding(
                ports.unitOfWork(),
                ports.clock(),
                ports.ids(),
                ports.enrollments(),
                ports.creditRequests(),
                ports.wallets(),
                wiring.cancelling(),
                ports.jobs(),
                wiring.notifier());
    }

    EnrollmentReader enrollmentQueries() {
        return new EnrollmentReader(
                ports.unitOfWork(),
                ports.clock(),
                ports.workspaces(),
                ports.members(),
                ports.programs(),
                ports.enrollments(),
                ports.wallets(),
                wiring.cancelling());
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

    PoolService pool() {
        return new PoolService(wiring.once(), ports.clock(), ports.ids(), wiring.balances());
    }

    PoolReader poolQueries() {
        return new PoolReader(
                ports.unitOfWork(), ports.clock(), ports.members(), wiring.balances(), wiring.statements());
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
}
