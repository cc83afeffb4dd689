package org.duologue.application;

import org.duologue.application.payment.CheckoutReader;
import org.duologue.application.payment.CheckoutService;
import org.duologue.application.payment.RefundDutyReader;
import org.duologue.application.payment.RefundDutyService;
import org.duologue.application.wallet.CreditsForMoney;

/**
 * Puts together what has to do with money for sessions, over one set of ports.
 *
 * @param wiring what several use cases stand on
 */
record Paying(Ports ports, Wiring wiring) {

    CheckoutService checkouts() {
        return new CheckoutService(
                ports.unitOfWork(),
                wiring.once(),
                ports.clock(),
                ports.ids(),
                ports.members(),
                ports.enrollments(),
                ports.calendars(),
                ports.checkouts(),
                ports.refundDuties(),
                wiring.checkoutSessions(),
                wiring.openCheckouts(),
                ports.paymentGateway(),
                ports.checkoutPages(),
                wiring.notifier());
    }

    CheckoutReader checkoutQueries() {
        return new CheckoutReader(
                ports.unitOfWork(),
                ports.clock(),
                ports.members(),
                ports.programs(),
                ports.enrollments(),
                ports.checkouts());
    }

    RefundDutyService refundDuties() {
        return new RefundDutyService(
                wiring.once(),
                ports.clock(),
                ports.enrollments(),
                ports.checkouts(),
                ports.refundDuties(),
                new CreditsForMoney(ports.wallets(), wiring.balances()),
                wiring.notifier());
    }

    RefundDutyReader refundDutyQueries() {
        return new RefundDutyReader(
                ports.unitOfWork(),
                ports.members(),
                ports.enrollments(),
                ports.bookings(),
                ports.checkouts(),
                ports.refundDuties());
    }
}
