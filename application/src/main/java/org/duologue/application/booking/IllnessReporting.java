package org.duologue.application.booking;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duologue.application.booking.spi.Calendars;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.scheduling.spi.AvailabilityRepository;
import org.duologue.domain.booking.ActingAs;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.wallet.Cause;

/** Carries out what follows from a coach's illness, in the open unit of work. */
public final class IllnessReporting {

    private final IllnessPlans plans;
    private final Calendars calendars;
    private final EnrollmentRepository enrollments;
    private final AvailabilityRepository availabilities;
    private final SessionCancelling cancelling;
    private final OpenRequests requests;
    private final OpenCheckouts checkouts;
    private final InstantSource clock;

    /** Over these ports. */
    public IllnessReporting(
            IllnessPlans plans,
            Calendars calendars,
            EnrollmentRepository enrollments,
            AvailabilityRepository availabilities,
            SessionCancelling cancelling,
            OpenRequests requests,
            OpenCheckouts checkouts,
            InstantSource clock) {
        this.plans = Objects.requireNonNull(plans, "plans");
        this.calendars = Objects.requireNonNull(calendars, "calendars");
        this.enrollments = Objects.requireNonNull(enrollments, "enrollments");
        this.availabilities = Objects.requireNonNull(availabilities, "availabilities");
        this.cancelling = Objects.requireNonNull(cancelling, "cancelling");
        this.requests = Objects.requireNonNull(requests, "requests");
        this.checkouts = Objects.requireNonNull(checkouts, "checkouts");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** Takes the calendars of all, looks once more, and then cancels, ends what else needs the days, and takes off. */
    List<BookingId> report(ReportIllness command) {
        calendars.take(plans.of(command, clock.instant()).people());
        Instant now = clock.instant();
        IllnessPlan plan = plans.of(command, now);
        plan.refusal().ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        List<BookingId> cancelled = cancel(command.by(), plan, now);
        MemberId by = command.by().member();
        requests.strikeAll(plan.requests(), plan.time(), Cause.by(by.value()), now);
        checkouts.giveUpAll(by, plan.checkouts(), now);
        if (command.timeOff()) {
            plan.availability().takeOff(plan.days().all());
            availabilities.save(plan.availability());
        }
        return cancelled;
    }

    private List<BookingId> cancel(Actor by, IllnessPlan plan, Instant now) {
        Map<EnrollmentId, Enrollment.State> coaching = enrollments.findAll(plan.enrollments()).stream()
                .map(Enrollment::state)
                .collect(Collectors.toMap(Enrollment.State::id, Function.identity()));
        ActingAs as = IllnessPlans.standing(by);
        List<BookingId> cancelled = new ArrayList<>();
        for (Booking booking : plan.sessions()) {
            Enrollment.State enrollment = coaching.get(booking.state().enrollment());
            cancelling.cancel(by, as, enrollment, booking, CreditChoice.AS_AGREED, plan.reason(), now);
            cancelled.add(booking.state().id());
        }
        return cancelled;
    }
}
