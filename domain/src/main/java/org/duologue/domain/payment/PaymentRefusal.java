package org.duologue.domain.payment;

import java.time.Instant;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.shared.Kind;
import org.duologue.domain.shared.Refusal;

/** Why something about money for sessions cannot be done. */
public sealed interface PaymentRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /**
     * The sessions are too soon to be paid for first.
     *
     * @param until how long they could be kept
     * @param needed how long they would have to be kept at least
     */
    record TooLateToPay(Instant until, Instant needed) implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.TOO_LATE;
        }

        @Override
        public String code() {
            return "too-late-to-pay";
        }
    }

    /** The student has as many checkouts open as are allowed. */
    record TooManyCheckouts(int open, int max) implements PaymentRefusal {
        @Override
        public String code() {
            return "too-many-checkouts";
        }
    }

    /** Nothing of it costs money, so that it is booked at once. */
    record NothingToPay(int sessions) implements PaymentRefusal {
        @Override
        public String code() {
            return "nothing-to-pay";
        }
    }

    /** Nobody is there to take the money just now. */
    record PaymentUnavailable(String gateway) implements PaymentRefusal {
        @Override
        public String code() {
            return "payment-unavailable";
        }
    }

    /** The checkout is paid, has lapsed, or was given up before. */
    record CheckoutClosed(CheckoutId checkout, CheckoutStatus status, Instant since) implements PaymentRefusal {
        @Override
        public String code() {
            return "checkout-closed";
        }
    }

    /** It is being paid at this very moment, so that it cannot be given up any more. */
    record CheckoutBeingPaid(CheckoutId checkout) implements PaymentRefusal {
        @Override
        public String code() {
            return "checkout-being-paid";
        }
    }

    /** Whoever takes the money of this checkout tells of its payment; nobody notes it by hand. */
    record NotPaidByHand(CheckoutId checkout, String gateway) implements PaymentRefusal {
        @Override
        public String code() {
            return "not-paid-by-hand";
        }
    }

    /** The duty was done with before. */
    record RefundDutyClosed(RefundDutyId duty, RefundDutyStatus status, Instant since) implements PaymentRefusal {
        @Override
        public String code() {
            return "refund-duty-closed";
        }
    }

    /** The money of the session was given back, as money or as credits, so that it cannot be kept any more. */
    record MoneyGivenBack(RefundDutyId duty, RefundDutyStatus status, Instant since) implements PaymentRefusal {
        @Override
        public String code() {
            return "money-given-back";
        }
    }
}
