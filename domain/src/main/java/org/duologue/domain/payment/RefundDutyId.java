package org.duologue.domain.payment;

import java.util.Objects;
import java.util.UUID;

/** The identity of a refund duty. */
public record RefundDutyId(UUID value) {

    public RefundDutyId {
        Objects.requireNonNull(value, "value");
    }
}
