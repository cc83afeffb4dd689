package org.duologue.application.payment;

import java.util.Optional;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;

/** Gives a checkout up, so that its times are free again. */
public record GiveUpCheckout(Actor by, CheckoutId checkout, Optional<CommandId> id) {}
