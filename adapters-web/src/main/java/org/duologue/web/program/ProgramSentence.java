package org.duologue.web.program;

import java.util.Locale;
import org.duologue.application.program.ProgramSettings;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Cycle;
import org.duologue.web.view.Reader;

/** Tells a programme as a sentence. */
record ProgramSentence(Reader reader) {

    /** What a student gets, in a sentence. */
    String of(ProgramSettings s) {
        if (!s.bookingEnabled()) {
            return reader.text("program.sentence.noBooking");
        }
        if (s.cycle().isEmpty() || s.freeSlots().isEmpty()) {
            return reader.text("program.sentence.later");
        }
        String carry = s.carryOver().map(ProgramSentence::carryKey).orElse("all");
        int max = s.carryOver()
                .filter(CarryOver.CarryUpTo.class::isInstance)
                .map(c -> ((CarryOver.CarryUpTo) c).max().amount())
                .orElse(0);
        String cycle = s.cycle().get().name().toLowerCase(Locale.ROOT);
        String given =
                reader.text("program.sentence." + cycle, "n", s.freeSlots().orElse(0));
        boolean renews = s.cycle().get() != Cycle.ONE_TIME;
        return renews ? given + " " + reader.text("program.sentence.carry." + carry, "max", max) : given;
    }

    private static String carryKey(CarryOver carry) {
        if (carry instanceof CarryOver.CarryUpTo) {
            return "upTo";
        }
        return carry instanceof CarryOver.Reset ? "reset" : "all";
    }
}
