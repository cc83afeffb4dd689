package org.duologue.persistence.program;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.shared.Cursor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.program.BookingSettings;
import org.duologue.domain.program.Program;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.program.ProgramType;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Name;
import org.duologue.persistence.shared.CarryColumns;
import org.duologue.persistence.shared.UuidConverter;

/** A row of {@code program}, with its coaches. */
@Entity
@NamedQuery(
        name = ProgramEntity.FIND,
        query = "select p from ProgramEntity p left join fetch p.coaches where p.id = :id",
        hints = @QueryHint(name = "eclipselink.query-type", value = "ReadObject"))
@Table(name = "program")
class ProgramEntity {

    /** The row of an {@code id}, with its coaches. */
    static final String FIND = "ProgramEntity.find";

    @Id
    private UUID id;

    @Version
    private long revision;

    @Column(name = "workspace_id")
    private UUID workspaceId;

    private String type;
    private String name;

    @Column(name = "sort_name")
    private String sortName;

    private String description;

    @Column(name = "price_minor")
    private Long priceMinor;

    @Column(name = "price_currency")
    private String priceCurrency;

    @Column(name = "booking_enabled")
    private boolean bookingEnabled;

    @Column(name = "appointment_id")
    private String appointmentId;

    @Column(name = "free_slots")
    private Integer freeSlots;

    private String cycle;

    @Column(name = "carry_rule")
    private String carryRule;

    @Column(name = "carry_max")
    private Integer carryMax;

    @Column(name = "additional_sessions")
    private Boolean additionalSessions;

    @Column(name = "additional_cap")
    private Integer additionalCap;

    @Column(name = "accepts_balance")
    private Boolean acceptsBalance;

    @Column(name = "late_cancel")
    private String lateCancel;

    @Column(name = "late_reschedule")
    private String lateReschedule;

    private boolean archived;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "program_coach", joinColumns = @JoinColumn(name = "program_id"))
    @Column(name = "coach_id")
    @OrderColumn(name = "position")
    @Convert(converter = UuidConverter.class)
    private List<UUID> coaches = new ArrayList<>();

    /** For JPA. */
    protected ProgramEntity() {}

    ProgramEntity(Program.State state) {
        id = state.id().value();
        workspaceId = state.workspace().value();
        createdAt = state.createdAt();
        update(state);
    }

    final void update(Program.State state) {
        type = state.type().name();
        name = state.name().value();
        sortName = name.toLowerCase(Locale.ROOT);
        description = state.description();
        priceMinor = state.price().map(Money::minor).orElse(null);
        priceCurrency =
                state.price().map(price -> price.currency().getCurrencyCode()).orElse(null);
        bookingEnabled = state.bookingEnabled();
        state.booking().ifPresent(this::update);
        archived = state.archived();
        List<UUID> newCoaches = state.coaches().stream().map(MemberId::value).toList();
        if (!newCoaches.equals(coaches)) {
            coaches = new ArrayList<>(newCoaches);
        }
    }

    private void update(BookingSettings booking) {
        appointmentId = booking.appointment().value().toString();
        freeSlots = booking.freeSlots();
        cycle = booking.cycle().name();
        carryRule = CarryColumns.rule(booking.carryOver());
        carryMax = CarryColumns.max(booking.carryOver());
        additionalSessions = booking.additionalSessions();
        additionalCap = booking.additionalCap().orElse(null);
        acceptsBalance = booking.acceptsBalance();
        lateCancel = booking.lateCancel().name();
        lateReschedule = booking.lateReschedule().name();
    }

    Program.State toState() {
        return new Program.State(
                new ProgramId(id),
                new WorkspaceId(workspaceId),
                ProgramType.valueOf(type),
                new Name(name),
                description,
                Optional.ofNullable(priceMinor).map(minor -> new Money(minor, Currency.getInstance(priceCurrency))),
                bookingEnabled,
                Optional.ofNullable(appointmentId).map(UUID::fromString).map(this::booking),
                coaches.stream().map(MemberId::new).toList(),
                archived,
                createdAt);
    }

    private BookingSettings booking(UUID appointment) {
        return new BookingSettings(
                new AppointmentId(appointment),
                freeSlots,
                Cycle.valueOf(cycle),
                CarryColumns.carryOver(carryRule, carryMax),
                additionalSessions,
                Optional.ofNullable(additionalCap),
                acceptsBalance,
                LatePolicy.valueOf(lateCancel),
                LatePolicy.valueOf(lateReschedule));
    }

    String cursor() {
        return Cursor.of(sortName, id);
    }

    long revision() {
        return revision;
    }
}
