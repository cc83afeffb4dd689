package org.duologue.persistence.scheduling;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.Availability;
import org.duologue.domain.scheduling.WallRange;
import org.duologue.domain.scheduling.WeeklyHours;

/** A row of {@code availability}, with the hours. */
@Entity
@Table(name = "availability")
class AvailabilityEntity {

    @Id
    @Column(name = "coach_id")
    private UUID coachId;

    @Version
    private long revision;

    private String zone;
    private boolean confirming;

    @ElementCollection
    @CollectionTable(name = "weekly_hours", joinColumns = @JoinColumn(name = "coach_id"))
    @OrderColumn(name = "position")
    private List<WeeklyHoursEntity> weekly = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "date_override", joinColumns = @JoinColumn(name = "coach_id"))
    @OrderColumn(name = "position")
    private List<DateOverrideEntity> overrides = new ArrayList<>();

    /** For JPA. */
    protected AvailabilityEntity() {}

    AvailabilityEntity(Availability.State state) {
        coachId = state.coach().value();
        update(state);
    }

    final void update(Availability.State state) {
        zone = state.zone().getId();
        confirming = state.confirming();
        WeeklyHours hours = new WeeklyHours(state.weekly());
        if (!hours.equals(HoursRow.read(weekly))) {
            weekly = new ArrayList<>(HoursRow.rows(hours, WeeklyHoursEntity::new));
        }
        if (!state.overrides().equals(overrides())) {
            overrides = new ArrayList<>();
            state.overrides().forEach(this::add);
        }
    }

    private void add(LocalDate date, List<WallRange> ranges) {
        if (ranges.isEmpty()) {
            overrides.add(new DateOverrideEntity(date, Optional.empty()));
        }
        ranges.forEach(range -> overrides.add(new DateOverrideEntity(date, Optional.of(range))));
    }

    Availability.State toState() {
        return new Availability.State(
                new MemberId(coachId), ZoneId.of(zone), HoursRow.read(weekly).ranges(), overrides(), confirming);
    }

    private Map<LocalDate, List<WallRange>> overrides() {
        Map<LocalDate, List<WallRange>> hours = new TreeMap<>();
        overrides.forEach(row -> {
            List<WallRange> ranges = hours.computeIfAbsent(row.date(), date -> new ArrayList<>());
            row.range().ifPresent(ranges::add);
        });
        return hours;
    }

    long revision() {
        return revision;
    }
}
