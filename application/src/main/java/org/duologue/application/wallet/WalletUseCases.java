package org.duologue.application.wallet;

/** What can be done with credits. */
public interface WalletUseCases {

    /**
     * Assigns 1..1000 extra credits without an end. Admins and coaches of the enrollment, which must not have ended.
     * Refused as {@code invalid} on field {@code credits} outside the bounds.
     */
    void assignCredits(AssignCredits command);

    /**
     * Takes back what is unused of an assignment. Admins and coaches of the enrollment. Refused as {@code invalid} on
     * field {@code credits} outside the bounds, {@code credits-not-left} if fewer are left, {@code not-found} if the
     * lot was not assigned.
     */
    void takeBackCredits(TakeBackCredits command);

    /**
     * Changes the renewal from the next one on. Admins and coaches of the enrollment. What renews like this already
     * stays untouched. Refused as {@code invalid} on field {@code freeSlots}, {@code no-renewal}, {@code
     * wallet-closed}.
     */
    void changeRenewal(ChangeRenewal command);
}
