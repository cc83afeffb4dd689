package org.duologue.domain.wallet;

import java.util.UUID;

/** Whose wallet it is (B2); ids are opaque here. */
public sealed interface WalletOwner {

    /** The owner's id. */
    UUID id();

    /** An enrollment's: the free slots of that programme. */
    record OfEnrollment(UUID id) implements WalletOwner {}

    /** A member's: usable in every programme that accepts the balance. */
    record OfMember(UUID id) implements WalletOwner {}

    /** A workspace's pool. */
    record OfPool(UUID id) implements WalletOwner {}
}
