package org.duologue.application.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duologue.application.Ports;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.scheduling.Appointment;
import org.duologue.domain.scheduling.AppointmentDraft;
import org.duologue.domain.scheduling.AppointmentDraft.HoursDraft;
import org.duologue.domain.scheduling.AppointmentDraft.SessionTypeDraft;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.scheduling.Availability;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.MeetingPlace;
import org.duologue.domain.scheduling.RequestHold;
import org.duologue.domain.scheduling.WallRange;
import org.duologue.domain.shared.Name;

/** Arbitrary coaches, their appointments and availabilities, in a workspace of their own. */
public class SchedulingSamples extends Samples {

    static final Currency EUR = Currency.getInstance("EUR");

    /** In a new workspace of these ports. */
    public SchedulingSamples(Ports ports, long seed) {
        super(ports, seed);
    }

    /** So many stored coaches. */
    public final List<MemberId> coaches(int number) {
        List<MemberId> coaches = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            coaches.add(member(Role.COACH));
        }
        return coaches;
    }

    /** An appointment as it can be set up. */
    public final AppointmentDraft appointmentDraft(Name name) {
        List<SessionTypeDraft> types = new ArrayList<>();
        for (int i = 0; i <= number(3); i++) {
            types.add(new SessionTypeDraft(
                    Optional.empty(), "T" + i + text(number(5)), 5 * (1 + number(20)), number(4), maybe(100L * i)));
        }
        return new AppointmentDraft(
                name.value(),
                text(number(50)),
                Stream.generate(() -> "About " + text(number(9)))
                        .limit(number(4))
                        .toList(),
                types,
                coaches(number(4)),
                5 * number(4),
                5 * number(4),
                one(5, 15, 60),
                number(500),
                number(300),
                maybe(1 + number(5)),
                maybe(1 + number(9)),
                maybe(1 + number(5)),
                ownHours(),
                number(3_000),
                number(3_000),
                maybe(4_500L),
                EUR,
                one("", "https://meet.example/x", "+49 30 123456"),
                one(Confirmation.values()),
                number(30),
                one(RequestHold.values()));
    }

    private Map<DayOfWeek, List<HoursDraft>> ownHours() {
        Map<DayOfWeek, List<HoursDraft>> hours = new TreeMap<>();
        for (int i = 0; i < number(4); i++) {
            hours.put(
                    one(DayOfWeek.values()),
                    hours().stream()
                            .map(range -> new HoursDraft(range.fromText(), range.toText()))
                            .toList());
        }
        return hours;
    }

    /** An appointment that is not stored. */
    public final Appointment newAppointment(Name name) {
        Appointment made =
                Appointment.create(new AppointmentId(id()), workspace(), appointmentDraft(name), this::id, instant());
        if (chance(30)) {
            made.archive();
        }
        return made;
    }

    /** A stored appointment. */
    public final AppointmentId appointment() {
        Appointment made = newAppointment(name());
        ports().unitOfWork().run(() -> ports().appointments().save(made));
        return made.state().id();
    }

    /** The availability of a coach, with whatever hours. */
    public final Availability newAvailability(MemberId coach) {
        Map<DayOfWeek, List<WallRange>> weekly = new TreeMap<>();
        for (int i = 0; i < number(6); i++) {
            weekly.put(one(DayOfWeek.values()), hours());
        }
        Map<LocalDate, List<WallRange>> dates = new TreeMap<>();
        for (int i = 0; i < number(5); i++) {
            dates.put(LocalDate.of(2026, 3, 1 + number(31)), chance(40) ? List.of() : hours());
        }
        Availability availability = Availability.closed(coach, zone());
        availability.set(zone(), weekly, dates);
        availability.confirmEverySession(chance(30));
        availability.meetAt(MeetingPlace.of(one("", "", "Room 5", "https://a.example/b", "https://a.example/{room}")));
        return availability;
    }

    private List<WallRange> hours() {
        int from = number(1_000);
        int to = from + 1 + number(WallRange.END_OF_DAY - from);
        return List.of(new WallRange(from, to), new WallRange(0, 1 + number(WallRange.END_OF_DAY)));
    }
}
