package org.duologue.application.enrollment;

import org.duologue.domain.enrollment.CreditRequestId;
import org.duologue.domain.people.Actor;

/** Takes a request for credits back. */
public record WithdrawCreditRequest(Actor by, CreditRequestId request) {}
