package org.duologue.web.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.program.ProgramSettings;
import org.duologue.application.program.ProgramView;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.program.ProgramType;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.Money;
import org.duologue.web.json.PageJson;
import org.duologue.web.json.Written;
import org.duologue.web.program.ProgramJson.Program;
import org.duologue.web.program.ProgramJson.ProgramInput;
import org.duologue.web.shared.Unreadable;
import org.duologue.web.wallet.RenewalJson.CarryOverInput;
import org.duologue.web.wallet.RenewalJson.CarryOverRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Programmes as JSON")
class ProgramJsonTest {

    static List<CarryOver> carryOvers() {
        return List.of(new CarryOver.CarryAll(), new CarryOver.Reset(), new CarryOver.CarryUpTo(Credits.of(4)));
    }

    @ParameterizedTest
    @MethodSource("carryOvers")
    @DisplayName("What is answered can be sent back and means the same (B1)")
    void roundTrip(CarryOver carryOver) throws Exception {
        ProgramSettings settings = settings(Optional.of(carryOver));
        Program answer = Program.of(view(settings));
        String json = Written.json(answer.settings());
        assertEquals(settings, Written.read(json, ProgramInput.class).settings());
    }

    @Test
    @DisplayName("Money, carry-over and missing values are written plainly")
    void plain() throws Exception {
        String json = Written.json(Program.of(view(settings(Optional.of(new CarryOver.CarryUpTo(Credits.of(4)))))));
        assertTrue(json.contains("\"price\":{\"amountMinor\":4900,\"currency\":\"EUR\"}"), json);
        assertTrue(json.contains("\"carryOver\":{\"max\":4,\"rule\":\"CARRY_UP_TO\"}"), json);
        assertTrue(json.contains("\"cycle\":\"WEEKLY\""), json);
        assertFalse(json.contains("lateReschedule"), json);
        assertFalse(json.contains("null"), json);
    }

    @Test
    @DisplayName("A page has its items, and a cursor only if there is more")
    void page() throws Exception {
        assertEquals(
                "{\"items\":[{\"max\":4,\"rule\":\"CARRY_UP_TO\"}]}",
                Written.json(PageJson.whole(List.of(new CarryOverInput(CarryOverRule.CARRY_UP_TO, Optional.of(4))))));
        assertEquals("{\"items\":[],\"next\":\"abc\"}", Written.json(new PageJson<>(List.of(), Optional.of("abc"))));
    }

    @Test
    @DisplayName("E12 A cap out of its bounds is named")
    void badCap() throws Exception {
        for (String max : List.of("", ",'max':-1", ",'max':1000001")) {
            ProgramInput input = Written.read(
                    "{'bookingEnabled':true,'carryOver':{'rule':'CARRY_UP_TO'" + max + "}}", ProgramInput.class);
            assertEquals(
                    "carryOver.max",
                    assertThrows(Unreadable.class, input::settings).field());
        }
    }

    @Test
    @DisplayName("B19: a cap on additional sessions is a plain number, and left out where there is none")
    void additionalCap() throws Exception {
        ProgramInput input = Written.read(
                "{'name':'L','bookingEnabled':true,'additionalSessions':true,'additionalCap':3}", ProgramInput.class);
        assertEquals(Optional.of(3), input.settings().additionalCap());
        String json = Written.json(Program.of(view(input.settings())));
        assertTrue(json.contains("\"additionalCap\":3"), json);
        assertFalse(Written.json(Program.of(view(settings(Optional.empty())))).contains("additionalCap"));
    }

    private static ProgramView view(ProgramSettings settings) {
        return new ProgramView(
                new ProgramId(new UUID(0, 3)),
                settings,
                Optional.of(new Money(4900, Currency.getInstance("EUR"))),
                Optional.empty(),
                false,
                List.of("Ada"),
                false,
                1);
    }

    private static ProgramSettings settings(Optional<CarryOver> carryOver) {
        return new ProgramSettings(
                ProgramType.ONE_TO_ONE,
                "Leadership",
                "",
                Optional.of(4900L),
                true,
                Optional.of(new AppointmentId(new UUID(0, 1))),
                Optional.of(10),
                Optional.of(Cycle.WEEKLY),
                carryOver,
                Optional.of(false),
                Optional.empty(),
                Optional.of(true),
                Optional.of(LatePolicy.FORFEIT),
                Optional.empty(),
                List.of(new MemberId(new UUID(0, 2))));
    }
}
