package org.duologue.application.payment;

import java.util.Optional;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;

/**
 * Notes that an invoice was paid, all of it.
 *
 * @param reference what the payment is known by, 1..255 characters
 */
public record NotePaid(Actor by, CheckoutId checkout, String reference, Optional<CommandId> id) {}
