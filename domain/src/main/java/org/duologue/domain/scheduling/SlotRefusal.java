package org.duologue.domain.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import org.duologue.domain.shared.Kind;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.TimeRange;

/** Why a time cannot be booked (F1). The order of the records is the order in which the rules are asked. */
public sealed interface SlotRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** What a student may be told: nothing about other people's sessions. */
    default SlotRefusal discreet() {
        return this;
    }

    /** It lies in the past. */
    record InThePast(Instant start, Instant now) implements SlotRefusal {
        @Override
        public String code() {
            return "in-the-past";
        }
    }

    /** It is sooner than the appointment's minimum notice. */
    record TooSoon(Instant start, Instant earliest) implements SlotRefusal {
        @Override
        public String code() {
            return "too-soon";
        }
    }

    /**
     * It is later than the appointment's horizon.
     *
     * @param until the first instant that is too late
     */
    record BeyondHorizon(Instant start, Instant until) implements SlotRefusal {
        @Override
        public String code() {
            return "beyond-horizon";
        }
    }

    /** The coach has other hours on that date, and it does not lie in them. */
    record OutsideDateHours(TimeRange asked, LocalDate date) implements SlotRefusal {
        @Override
        public String code() {
            return "outside-date-hours";
        }
    }

    /** It does not lie in the coach's weekly hours. */
    record OutsideHours(TimeRange asked) implements SlotRefusal {
        @Override
        public String code() {
            return "outside-hours";
        }
    }

    /** The coach is open then, but the appointment has hours of its own, and it does not lie in them. */
    record OutsideAppointmentHours(TimeRange asked) implements SlotRefusal {
        @Override
        public String code() {
            return "outside-appointment-hours";
        }
    }

    /**
     * Sessions do not start at that minute.
     *
     * @param before the candidate start before it
     * @param after the next one; whether they are free is another question
     */
    record OffGrid(Instant start, Instant before, Instant after) implements SlotRefusal {
        @Override
        public String code() {
            return "off-grid";
        }
    }

    /**
     * The coach is busy.
     *
     * @param asked the time that was asked for
     * @param with what it overlaps
     */
    record CoachBusy(TimeRange asked, BusyKind busy, TimeRange with) implements SlotRefusal {
        @Override
        public String code() {
            return "coach-busy";
        }

        @Override
        public SlotRefusal discreet() {
            return new NotFree(asked);
        }
    }

    /**
     * It comes too close to something else of the coach's.
     *
     * @param with what it is too close to, without buffers
     */
    record BufferClash(TimeRange asked, BusyKind busy, TimeRange with) implements SlotRefusal {
        @Override
        public String code() {
            return "buffer-clash";
        }

        @Override
        public SlotRefusal discreet() {
            return new NotFree(asked);
        }
    }

    /**
     * The coach has nothing else then, but that time, or one too close to it, is held for somebody who decides (F1).
     *
     * @param until the first instant at which it is held no more
     */
    record Held(TimeRange asked, Instant until) implements SlotRefusal {
        @Override
        public String code() {
            return "held";
        }
    }

    /** What a student is told of a busy coach. */
    record NotFree(TimeRange asked) implements SlotRefusal {
        @Override
        public String code() {
            return "not-free";
        }
    }

    /** None of the coaches is free, each for reasons of their own. */
    record NoCoachFree(Instant start) implements SlotRefusal {
        @Override
        public String code() {
            return "no-coach-free";
        }
    }

    /** The coach has as many sessions on that day as the appointment allows. */
    record DayFull(TimeRange asked, LocalDate day, int cap) implements SlotRefusal {
        @Override
        public String code() {
            return "day-full";
        }
    }

    /** The coach has as many sessions in that week as the appointment allows. */
    record WeekFull(TimeRange asked, LocalDate monday, int cap) implements SlotRefusal {
        @Override
        public String code() {
            return "week-full";
        }
    }

    /**
     * The student has as many sessions of this appointment ahead as it allows at once.
     *
     * @param open how many are ahead
     */
    record TooManyOpenSessions(TimeRange asked, int open, int max) implements SlotRefusal {
        @Override
        public String code() {
            return "too-many-open-sessions";
        }
    }

    /** The student has another session then. */
    record StudentBusy(TimeRange asked, TimeRange with) implements SlotRefusal {
        @Override
        public String code() {
            return "student-busy";
        }
    }

    /**
     * The student has no other session then, but somebody whom the student coaches holds that time.
     *
     * @param until the first instant at which it is held no more
     */
    record StudentHeld(TimeRange asked, Instant until) implements SlotRefusal {
        @Override
        public String code() {
            return "student-held";
        }
    }
}
