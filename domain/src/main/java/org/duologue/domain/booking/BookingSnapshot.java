package org.duologue.domain.booking;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.scheduling.MeetingPlace;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Name;

/**
 * What was agreed when a session was booked; it never changes (B9).
 *
 * @param coachingType what it is about, where the appointment knows such types (S2.9)
 * @param length of the session
 * @param cost in credits
 * @param price of an additional session; empty if there was none
 * @param cancelNotice how long before the start the student can still cancel
 * @param rescheduleNotice how long before the start the student can still move it
 * @param confirmation whether the coach decides first, and so about another time as well (B24)
 * @param meetingPlace a link or some text; may be empty
 */
public record BookingSnapshot(
        AppointmentId appointment,
        Name appointmentName,
        SessionTypeId sessionType,
        Name sessionTypeName,
        Optional<Name> coachingType,
        Duration length,
        Credits cost,
        Optional<Money> price,
        Duration bufferBefore,
        Duration bufferAfter,
        Duration cancelNotice,
        Duration rescheduleNotice,
        LatePolicy lateCancel,
        LatePolicy lateReschedule,
        Confirmation confirmation,
        String meetingPlace) {

    /** The same, but coming about in this way. */
    public BookingSnapshot comingAbout(Confirmation other) {
        return with(other, meetingPlace);
    }

    /** The same, but taking place there. */
    public BookingSnapshot at(MeetingPlace place) {
        return with(confirmation, place.text());
    }

    private BookingSnapshot with(Confirmation otherConfirmation, String otherPlace) {
        return new BookingSnapshot(
                appointment,
                appointmentName,
                sessionType,
                sessionTypeName,
                coachingType,
                length,
                cost,
                price,
                bufferBefore,
                bufferAfter,
                cancelNotice,
                rescheduleNotice,
                lateCancel,
                lateReschedule,
                otherConfirmation,
                otherPlace);
    }

    public BookingSnapshot {
        Objects.requireNonNull(appointment, "appointment");
        Objects.requireNonNull(appointmentName, "appointmentName");
        Objects.requireNonNull(sessionType, "sessionType");
        Objects.requireNonNull(sessionTypeName, "sessionTypeName");
        Objects.requireNonNull(coachingType, "coachingType");
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(lateCancel, "lateCancel");
        Objects.requireNonNull(lateReschedule, "lateReschedule");
        Objects.requireNonNull(confirmation, "confirmation");
        Objects.requireNonNull(meetingPlace, "meetingPlace");
        if (length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException("a session has a length: " + length);
        }
        if (bufferBefore.isNegative()
                || bufferAfter.isNegative()
                || cancelNotice.isNegative()
                || rescheduleNotice.isNegative()) {
            throw new IllegalArgumentException("buffers and notices are not negative");
        }
    }
}
