package org.duologue.persistence.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.duologue.domain.booking.BookingSnapshot;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Name;

/** The columns of what was agreed about a session, at whatever it is stored with. Durations are seconds. */
@Embeddable
public class SnapshotColumns {

    @Column(name = "appointment_id")
    private UUID appointmentId;

    @Column(name = "appointment_name")
    private String appointmentName;

    @Column(name = "session_type_id")
    private UUID sessionTypeId;

    @Column(name = "session_type_name")
    private String sessionTypeName;

    @Column(name = "coaching_type")
    private String coachingType;

    private int cost;

    @Column(name = "price_minor")
    private Long priceMinor;

    @Column(name = "price_currency")
    private String priceCurrency;

    @Column(name = "buffer_before")
    private long bufferBefore;

    @Column(name = "buffer_after")
    private long bufferAfter;

    @Column(name = "cancel_notice")
    private long cancelNotice;

    @Column(name = "reschedule_notice")
    private long rescheduleNotice;

    @Column(name = "late_cancel")
    private String lateCancel;

    @Column(name = "late_reschedule")
    private String lateReschedule;

    private String confirmation;

    @Column(name = "meeting_place")
    private String meetingPlace;

    /** For JPA. */
    protected SnapshotColumns() {}

    /** What was agreed. */
    public SnapshotColumns(BookingSnapshot snapshot) {
        appointmentId = snapshot.appointment().value();
        appointmentName = snapshot.appointmentName().value();
        sessionTypeId = snapshot.sessionType().value();
        sessionTypeName = snapshot.sessionTypeName().value();
        coachingType = snapshot.coachingType().map(Name::value).orElse(null);
        cost = snapshot.cost().amount();
        priceMinor = snapshot.price().map(Money::minor).orElse(null);
        priceCurrency = snapshot.price()
                .map(price -> price.currency().getCurrencyCode())
                .orElse(null);
        bufferBefore = snapshot.bufferBefore().toSeconds();
        bufferAfter = snapshot.bufferAfter().toSeconds();
        cancelNotice = snapshot.cancelNotice().toSeconds();
        rescheduleNotice = snapshot.rescheduleNotice().toSeconds();
        lateCancel = snapshot.lateCancel().name();
        lateReschedule = snapshot.lateReschedule().name();
        confirmation = snapshot.confirmation().name();
        meetingPlace = snapshot.meetingPlace();
    }

    /** The length is that of the session itself. */
    public BookingSnapshot toSnapshot(Duration length) {
        return new BookingSnapshot(
                new AppointmentId(appointmentId),
                new Name(appointmentName),
                new SessionTypeId(sessionTypeId),
                new Name(sessionTypeName),
                Optional.ofNullable(coachingType).map(Name::new),
                length,
                Credits.of(cost),
                Optional.ofNullable(priceMinor).map(minor -> new Money(minor, Currency.getInstance(priceCurrency))),
                Duration.ofSeconds(bufferBefore),
                Duration.ofSeconds(bufferAfter),
                Duration.ofSeconds(cancelNotice),
                Duration.ofSeconds(rescheduleNotice),
                LatePolicy.valueOf(lateCancel),
                LatePolicy.valueOf(lateReschedule),
                Confirmation.valueOf(confirmation),
                meetingPlace);
    }
}
