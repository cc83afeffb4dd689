package org.duologue.application.enrollment;

import org.duologue.domain.enrollment.CreditRequestId;

/** What can be done with requests for credits. */
public interface CreditRequestUseCases {

    /**
     * Asks. The student of the enrollment. Refused as {@code invalid} on field {@code credits} outside of 1..1000,
     * {@code credit-request-open} while another one waits, {@code enrollment-ended}.
     */
    CreditRequestId ask(AskForCredits command);

    /**
     * Grants it and assigns the credits, in one unit of work. Admins and coaches of the enrollment. Refused as {@code
     * invalid} on field {@code credits}, {@code credit-request-closed}, {@code wallet-full}.
     */
    void grant(GrantCreditRequest command);

    /**
     * Declines it. Admins and coaches of the enrollment. Refused as {@code invalid} on field {@code message} without
     * one, {@code credit-request-closed}.
     */
    void decline(DeclineCreditRequest command);

    /** Takes it back. The student who asked. Refused as {@code credit-request-closed}. */
    void withdraw(WithdrawCreditRequest command);
}
