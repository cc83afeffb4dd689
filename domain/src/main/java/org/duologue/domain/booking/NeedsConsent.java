package org.duologue.domain.booking;

import org.duologue.domain.shared.Refusal;

/** What a student cannot do alone, but can ask a coach or an admin for. */
public sealed interface NeedsConsent extends Refusal
        permits BookingRefusal.NeedsException, BookingRequestRefusal.ConfirmationNeeded {}
