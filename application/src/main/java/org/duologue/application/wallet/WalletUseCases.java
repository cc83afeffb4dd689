package org.duologue.application.wallet;

/** What can be done with credits. */
public interface WalletUseCases {

    /**
     * Assigns 1..1000 extra credits without an end. Admins and coaches of the enrollment, which must not have ended.
     * Refused as {@code invalid} on field {@code credits} outside the bounds.
     */
    void assignCredits(AssignCredits command);
}
