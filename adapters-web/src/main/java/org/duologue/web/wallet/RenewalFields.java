package org.duologue.web.wallet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Cycle;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Reader;
import org.duologue.web.view.Typed;
import org.duologue.web.view.part.Choices;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Option;

/**
 * The fields in which one says how free credits renew, as they are shown and read.
 *
 * @param reader for whom
 * @param entered what was typed
 */
public record RenewalFields(Reader reader, Entered entered) {

    /** The fields, with these values unless something else was typed. */
    public List<Object> items(Optional<Integer> freeSlots, Cycle cycle, CarryOver carry) {
        List<Option> cycles = Stream.of(Cycle.values())
                .map(c -> Option.of(c.name(), reader.text("program.cycle." + key(c)))
                        .chosen(c == cycle))
                .toList();
        String max = carry instanceof CarryOver.CarryUpTo upTo ? upTo.max().toString() : "";
        return List.of(
                Field.number("freeSlots", reader.text("program.freeSlots"))
                        .hint(reader.text("program.freeSlotsHint"))
                        .value(freeSlots.map(String::valueOf).orElse(""))
                        .from(entered),
                Choices.segments("cycle", reader.text("program.cycle"), cycles).from(entered),
                Choices.segments("carryOver", reader.text("program.carryOver"), carries(carry))
                        .from(entered),
                Field.number("carryMax", reader.text("program.carryMax"))
                        .value(max)
                        .from(entered));
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private List<Option> carries(CarryOver carry) {
        return List.of(
                Option.of("ALL", reader.text("program.carry.all")).chosen(carry instanceof CarryOver.CarryAll),
                Option.of("UP_TO", reader.text("program.carry.upTo")).chosen(carry instanceof CarryOver.CarryUpTo),
                Option.of("RESET", reader.text("program.carry.reset")).chosen(carry instanceof CarryOver.Reset));
    }

    /** How often, as chosen; empty if nothing was. */
    public static Optional<Cycle> cycle(Entered entered) {
        String typed = entered.value("cycle");
        return Stream.of(Cycle.values()).filter(c -> c.name().equals(typed)).findFirst();
    }

    /** What becomes of unused ones, as chosen; a cap that is no number, or out of bounds, is noted. */
    public static CarryOver carryOver(Entered entered, Typed numbers) {
        return switch (entered.value("carryOver")) {
            case "RESET" -> new CarryOver.Reset();
            case "UP_TO" -> new CarryOver.CarryUpTo(Credits.of(numbers.within("carryMax", 0, Credits.MAX)));
            default -> new CarryOver.CarryAll();
        };
    }
}
