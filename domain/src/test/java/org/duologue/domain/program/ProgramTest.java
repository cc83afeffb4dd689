package org.duologue.domain.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.RenewalPolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A programme")
class ProgramTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Instant NOW = Instant.parse("2027-01-04T09:00:00Z");
    private static final AppointmentId CALL = new AppointmentId(new UUID(0, 1));
    private static final ProgramId ID = new ProgramId(new UUID(0, 2));
    private static final WorkspaceId WORKSPACE = new WorkspaceId(new UUID(0, 3));

    /** A draft as typed, most of which stays the same. */
    record Typed(
            String name,
            long price,
            boolean booking,
            Optional<AppointmentId> appointment,
            Optional<Integer> slots,
            boolean additional,
            boolean balance,
            int coaches) {

        ProgramDraft draft() {
            return draft(Optional.empty());
        }

        ProgramDraft draft(Optional<Integer> additionalCap) {
            return new ProgramDraft(
                    ProgramType.ONE_TO_ONE,
                    name,
                    "",
                    Optional.of(price),
                    EUR,
                    booking,
                    appointment,
                    slots,
                    slots.map(n -> Cycle.WEEKLY),
                    Optional.empty(),
                    Optional.of(additional),
                    additionalCap,
                    Optional.of(balance),
                    Optional.empty(),
                    Optional.empty(),
                    IntStream.range(0, coaches)
                            .mapToObj(i -> new MemberId(new UUID(1, i)))
                            .toList());
        }

        Typed slots(int n) {
            return new Typed(name, price, booking, appointment, Optional.of(n), additional, balance, coaches);
        }
    }

    private static final Typed USUAL =
            new Typed("Leadership", 0, true, Optional.of(CALL), Optional.of(10), false, false, 1);

    private static Program create(Typed typed) {
        return create(typed, Optional.empty());
    }

    private static Program create(Typed typed, Optional<Integer> additionalCap) {
        return Program.create(ID, WORKSPACE, typed.draft(additionalCap), NOW);
    }

    private static List<String> problems(Runnable command) {
        Refused refused = assertThrows(Refused.class, command::run);
        return ((Invalid) refused.refusal())
                .problems().stream().map(p -> p.field() + " " + p.code()).toList();
    }

    @Test
    @DisplayName("S1.1, S1.4, S1.26, B1, B5: is created whole, with the defaults for what was left open")
    void created() {
        Program.State made = create(USUAL).state();
        assertEquals("Leadership", made.name().value());
        assertEquals(ProgramType.ONE_TO_ONE, made.type());
        assertEquals(Optional.empty(), made.price(), "0 is free");
        BookingSettings booking = made.booking().orElseThrow();
        assertEquals(new RenewalPolicy(Cycle.WEEKLY, Credits.of(10), new CarryOver.CarryAll()), booking.renewal());
        assertEquals(LatePolicy.BLOCK, booking.lateCancel());
        assertEquals(LatePolicy.BLOCK, booking.lateReschedule());
        assertEquals(CALL, booking.appointment());
    }

    @ParameterizedTest(name = "{0} slots, additional {1}, balance {2}: {3}")
    @CsvSource({
        "0, false, false, needs-additional",
        "0, true, false, ok",
        "0, false, true, ok",
        "1, false, false, ok",
        "1000, false, false, ok",
        "1001, true, true, out-of-range",
        "-1, true, true, out-of-range",
    })
    @DisplayName("B11, S1.31: 0 to 1000 free slots, 0 only where there is another way to pay")
    void slots(int slots, boolean additional, boolean balance, String expected) {
        Typed typed = new Typed("L", 0, true, Optional.of(CALL), Optional.of(slots), additional, balance, 0);
        if (expected.equals("ok")) {
            assertEquals(slots, create(typed).state().booking().orElseThrow().freeSlots());
        } else {
            assertEquals(List.of("freeSlots " + expected), problems(() -> create(typed)));
        }
    }

    @ParameterizedTest(name = "booking {0}, additional {1}, at most {2}: {3}")
    @CsvSource({
        "true, true, , ok",
        "true, true, 1, ok",
        "true, true, 1000, ok",
        "true, true, 0, out-of-range",
        "true, true, -1, out-of-range",
        "true, true, 1001, out-of-range",
        "true, false, 1, needs-additional-sessions",
        "true, false, , ok",
        "false, false, 1, needs-booking",
        "false, false, , ok",
    })
    @DisplayName("B19: the additional sessions that are open at once may be capped, at 1 to 1000, where there are any")
    void additionalCap(boolean on, boolean additional, Integer cap, String expected) {
        Optional<Integer> asked = Optional.ofNullable(cap);
        Typed typed = on
                ? new Typed("L", 0, true, Optional.of(CALL), Optional.of(1), additional, false, 0)
                : new Typed("L", 0, false, Optional.empty(), Optional.empty(), false, false, 0);
        if (expected.equals("ok")) {
            assertEquals(asked, create(typed, asked).state().booking().flatMap(BookingSettings::additionalCap));
        } else {
            assertEquals(List.of("additionalCap " + expected), problems(() -> create(typed, asked)));
        }
    }

    @Test
    @DisplayName("S1.28, S1.32: with booking on, all that is missing is said at once")
    void everythingWrong() {
        Typed wrong = new Typed(" ", -1, true, Optional.empty(), Optional.empty(), false, false, 101);
        List<String> said = problems(() -> create(wrong));
        assertEquals(
                List.of("name", "price", "coaches", "appointment", "freeSlots", "cycle"),
                said.stream().map(p -> p.substring(0, p.indexOf(' '))).toList());
    }

    @Test
    @DisplayName("S1.22: without booking none of its settings can be given")
    void withoutBooking() {
        Typed off = new Typed("L", 100, false, Optional.of(CALL), Optional.of(3), true, true, 0);
        assertEquals(
                List.of(
                        "appointment needs-booking",
                        "freeSlots needs-booking",
                        "cycle needs-booking",
                        "additionalSessions needs-booking",
                        "acceptsBalance needs-booking"),
                problems(() -> create(off)));
        Typed plain = new Typed("L", 100, false, Optional.empty(), Optional.empty(), false, false, 0);
        Program.State made = create(plain).state();
        assertEquals(Optional.empty(), made.booking());
        assertEquals(Optional.of(new Money(100, EUR)), made.price());
    }

    @Test
    @DisplayName("B10: switching booking off keeps its settings for when it is switched on again")
    void switchedOff() {
        Program program = create(USUAL);
        BookingSettings before = program.state().booking().orElseThrow();
        program.change(new Typed("L", 0, false, Optional.empty(), Optional.empty(), false, false, 0).draft());
        assertEquals(Optional.of(before), program.state().booking());
        assertEquals(false, program.state().bookingEnabled());
    }

    @Test
    @DisplayName("X21: at most 100 coaches are added in one action; those that are there already do not count")
    void coaches() {
        Program program = create(new Typed("L", 0, true, Optional.of(CALL), Optional.of(1), false, false, 100));
        program.change(new Typed("L", 0, true, Optional.of(CALL), Optional.of(1), false, false, 200).draft());
        assertEquals(200, program.state().coaches().size());
        UnaryOperator<Typed> more = t -> new Typed("L", 0, true, t.appointment(), t.slots(), false, false, 301);
        assertEquals(
                List.of("coaches out-of-range"),
                problems(() -> program.change(more.apply(USUAL).draft())));
        assertEquals(200, program.state().coaches().size(), "I4: a refused change leaves it as it was");
    }

    @Test
    @DisplayName("S1.8: is archived once, and what is wrong names its limits")
    void archives() {
        Program program = create(USUAL);
        program.archive();
        assertTrue(program.state().archived());
        Refused refused = assertThrows(Refused.class, () -> create(USUAL.slots(1001)));
        FieldProblem problem = ((Invalid) refused.refusal()).problems().get(0);
        assertEquals(FieldProblem.outOfRange("freeSlots", 1001, 0, 1000), problem);
    }
}
