package org.duologue.web.view.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Readers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the components show is computed right")
class PartsTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Test
    @DisplayName("a month begins on its weekday, marks today, free and chosen days, and stops at its bounds")
    void month() {
        LocalDate free = MAY.atDay(15);
        LocalDate chosen = MAY.atDay(19);
        Month month = Month.of(
                new Month.Facts(MAY, Set.of(free), Set.of(chosen), Optional.of(free), MAY, MAY.plusMonths(1)),
                Readers.visitor(Locale.ENGLISH, "Europe/Berlin"));
        assertEquals(List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), month.weekdays());
        assertEquals(5, month.weeks().size());
        assertTrue(month.weeks().stream().allMatch(week -> week.size() == 7));
        assertEquals(1, month.weeks().get(0).get(4).orElseThrow().number());
        assertTrue(month.weeks().get(0).get(3).isEmpty());
        assertEquals("", month.before());
        assertEquals("2026-06", month.after());
        assertTrue(day(month, 13).today());
        assertTrue(day(month, 15).free() && day(month, 15).shown());
        assertEquals("Tue 19 May, free times, 1 time chosen", day(month, 19).label());
    }

    @Test
    @DisplayName("the bar of credits fills its width, whatever the parts, and leaves empty lots out")
    void lots() {
        List<Lots.Part> parts = new Lots(
                        List.of(new Lots.Lot("a", 3, "a"), new Lots.Lot("none", 0, "b"), new Lots.Lot("c", 1, "c")))
                .parts();
        assertEquals(List.of("a", "c"), parts.stream().map(Lots.Part::shade).toList());
        Lots.Part last = parts.get(1);
        assertEquals(100, Double.parseDouble(last.x()) + Double.parseDouble(last.width()), 0.11);
        assertEquals(List.of(), new Lots(List.of()).parts());
    }

    @Test
    @DisplayName("a chart's scale ends at a round number that no value exceeds")
    void chart() {
        for (long value : List.of(0L, 3L, 4L, 5L, 11L, 40L, 41L, 999L, 1_000_000L)) {
            Chart chart = new Chart("story", List.of(new Chart.Step(0, value)), 1, List.of(), List.of());
            assertTrue(chart.top() >= value && chart.top() <= Math.max(4, value * 2), value + ": " + chart.top());
            assertEquals(0, chart.top() % 4);
        }
        Chart chart = new Chart("s", List.of(new Chart.Step(0, 4)), .5, List.of(new Chart.Step(.75, 2)), List.of());
        assertEquals("M0.0 0.0H600.0", chart.line());
        assertEquals("M600.0 0.0H900.0V60.0H1200.0", chart.forecast());
    }

    @Test
    @DisplayName("a field keeps what was typed and names its problem; a password is never sent back")
    void fields() {
        Entered entered =
                new Entered(Map.of("credits", List.of("0"), "password", List.of("secret")), Map.of("credits", "no"));
        Field field = Field.number("credits", "Credits").hint("1 to 1000").from(entered);
        assertEquals("0", field.value());
        assertEquals("f-credits-hint f-credits-error", field.describedBy());
        assertEquals("true", field.ariaInvalid());
        assertEquals(
                "",
                Field.of(Field.Kind.PASSWORD, "password", "Password")
                        .from(entered)
                        .value());
        assertEquals(
                "kept", Field.text("other", "Other").value("kept").from(entered).value());
    }

    @Test
    @DisplayName("choices of many show what was sent, also when nothing was")
    void choices() {
        Choices choices =
                Choices.many("coach", "Coaches", List.of(Option.of("a", "A").chosen(true), Option.of("b", "B")));
        assertEquals(List.of(true, false), chosen(choices.from(Entered.nothing())));
        assertEquals(List.of(false, false), chosen(choices.from(Entered.of(Map.of("name", "x")))));
        assertEquals(List.of(false, true), chosen(choices.from(Entered.of(Map.of("coach", "b")))));
    }

    @Test
    @DisplayName("a ring is between empty and full")
    void ring() {
        assertEquals("60 100", new Ring(3, 5, "3 of 5", Tone.PLAIN).dashes());
        assertThrows(IllegalArgumentException.class, () -> new Ring(6, 5, "", Tone.PLAIN));
    }

    private static List<Boolean> chosen(Choices choices) {
        return choices.options().stream().map(Option::chosen).toList();
    }

    private static Month.Day day(Month month, int number) {
        return month.weeks().stream()
                .flatMap(List::stream)
                .flatMap(Optional::stream)
                .filter(day -> day.number() == number)
                .findFirst()
                .orElseThrow();
    }
}
