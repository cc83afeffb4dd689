package org.duologue.application.wallet;

/** What can be done with the credits of the workspace as a whole: its pool, and members' own balances. Admins. */
public interface PoolUseCases {

    /**
     * Notes that credits were bought. Refused as {@code invalid} on {@code credits} or {@code payment}, as {@code
     * command-conflict} if the payment came with other credits before.
     */
    void creditsBought(CreditsBought command);

    /**
     * Moves credits between the pool and a member. Refused as {@code insufficient-credits} if there are not so many,
     * {@code invalid} on {@code credits}, {@code not-found} for a member of elsewhere.
     */
    void transferCredits(TransferCredits command);

    /**
     * Sets balances, all or none. Refused as {@code insufficient-credits} with what the pool would need and what it
     * has, {@code invalid} on {@code credits} or {@code members}.
     */
    void setBalances(SetBalances command);
}
