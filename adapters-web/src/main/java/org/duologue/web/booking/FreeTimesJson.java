package org.duologue.web.booking;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.booking.BookableView;
import org.duologue.application.booking.OfferedTime;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.JointSlot;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.TimeRange;
import org.duologue.web.json.MoneyJson;
import org.duologue.web.json.RefusalJson;
import org.duologue.web.view.Reader;

/** What programs get to find a time. */
public final class FreeTimesJson {

    private FreeTimesJson() {}

    /**
     * A coach one can book with.
     *
     * @param confirmation {@code REQUEST} where this one decides and the student asks
     */
    public record Coach(UUID id, String name, String about, String zone, Confirmation confirmation) {}

    /** A session type one can book; the price is of an additional session. */
    public record Choice(UUID id, String name, int minutes, int cost, Optional<MoneyJson> price) {}

    /**
     * With whom and what a student can book.
     *
     * @param refusal why nothing can be booked at all now
     * @param coachingTypes what a session can be about; with several one of them has to be chosen
     * @param cancelNotice in minutes
     * @param rescheduleNotice in minutes
     * @param confirmation {@code REQUEST} where every coach decides and the student asks, see booking requests
     */
    public record Bookable(
            UUID enrollment,
            String programName,
            UUID student,
            String studentName,
            Optional<RefusalJson> refusal,
            String appointmentName,
            List<Coach> coaches,
            List<String> coachingTypes,
            List<Choice> sessionTypes,
            int horizonDays,
            int cancelNotice,
            int rescheduleNotice,
            int available,
            boolean additionalSessions,
            Confirmation confirmation) {

        static Bookable of(BookableView view, Reader reader) {
            return new Bookable(
                    view.enrollment().value(),
                    view.programName(),
                    view.student().value(),
                    view.studentName(),
                    view.refusal().map(refusal -> RefusalJson.of(refusal, reader)),
                    view.appointmentName(),
                    view.coaches().stream()
                            .map(c -> new Coach(
                                    c.id().value(),
                                    c.name(),
                                    c.about(),
                                    c.zone().getId(),
                                    c.confirmation()))
                            .toList(),
                    view.coachingTypes(),
                    view.sessionTypes().stream()
                            .map(t -> new Choice(
                                    t.id().value(),
                                    t.name(),
                                    t.minutes(),
                                    t.cost(),
                                    t.price().map(MoneyJson::of)))
                            .toList(),
                    view.horizonDays(),
                    view.cancelNotice(),
                    view.rescheduleNotice(),
                    view.available(),
                    view.additionalSessions(),
                    view.confirmation());
        }
    }

    /**
     * A free time.
     *
     * @param localStart the start in the zone that was asked for, with its offset
     * @param coaches with whom it can be booked
     * @param heldUntil the first instant at which it is held for the student no more; left out: it is not held
     */
    public record FreeTime(
            Instant start,
            Instant end,
            String localStart,
            String localEnd,
            List<UUID> coaches,
            Optional<Instant> heldUntil) {

        static FreeTime of(OfferedTime offer, ZoneId zone) {
            return of(offer.slot(), offer.heldUntil(), zone);
        }

        static FreeTime of(JointSlot slot, Optional<Instant> heldUntil, ZoneId zone) {
            TimeRange time = slot.time();
            return new FreeTime(
                    time.start(),
                    time.end(),
                    local(time.start(), zone),
                    local(time.end(), zone),
                    slot.coaches().stream().map(MemberId::value).toList(),
                    heldUntil);
        }

        private static String local(Instant instant, ZoneId zone) {
            return OffsetDateTime.ofInstant(instant, zone).toString();
        }
    }

    /** A time that is free by itself, and why it cannot be booked together with the chosen ones. */
    public record Clash(Instant start, Instant end, String localStart, String localEnd, RefusalJson refusal) {

        static Clash of(OfferedTime offer, ZoneId zone, Reader reader) {
            FreeTime free = FreeTime.of(offer, zone);
            return new Clash(
                    free.start(),
                    free.end(),
                    free.localStart(),
                    free.localEnd(),
                    RefusalJson.of(offer.clash().orElseThrow(), reader));
        }
    }

    /**
     * Free times by start, said in one zone.
     *
     * @param times those that can be booked, together with the chosen ones
     * @param clashing those that only the chosen ones stand in the way of
     */
    public record FreeTimes(String zone, List<FreeTime> times, List<Clash> clashing) {

        static FreeTimes of(List<OfferedTime> offered, ZoneId zone, Reader reader) {
            return new FreeTimes(
                    zone.getId(),
                    offered.stream()
                            .filter(OfferedTime::bookable)
                            .map(offer -> FreeTime.of(offer, zone))
                            .toList(),
                    offered.stream()
                            .filter(offer -> !offer.bookable())
                            .map(offer -> Clash.of(offer, zone, reader.in(zone)))
                            .toList());
        }
    }

    /** The next free time, said in one zone; none: nothing is free up to the horizon. */
    public record NextFree(String zone, List<FreeTime> times) {

        static NextFree of(Optional<JointSlot> slot, ZoneId zone) {
            return new NextFree(
                    zone.getId(),
                    slot.stream()
                            .map(free -> FreeTime.of(free, Optional.empty(), zone))
                            .toList());
        }
    }

    /** Everything that stands against a time, in the order of the rules; nothing: it can be booked. */
    public record Explanation(boolean bookable, List<RefusalJson> refusals) {

        static Explanation of(List<Refusal> refusals, Reader reader) {
            return new Explanation(
                    refusals.isEmpty(),
                    refusals.stream()
                            .map(refusal -> RefusalJson.of(refusal, reader))
                            .toList());
        }
    }
}
