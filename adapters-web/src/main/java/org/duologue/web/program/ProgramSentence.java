package org.duologue.web.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duologue.application.program.ProgramSettings;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.Money;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Fact;
import org.duologue.web.view.part.FormSheet.Preview;

/** Tells what a student gets in a programme: in a sentence, with the facts that go with it. */
record ProgramSentence(Reader reader) {

    /**
     * The appointment that sessions are booked from.
     *
     * @param name as it is said
     * @param archived out of use: nothing can be booked from it
     */
    record Source(String name, boolean archived) {}

    /**
     * What a student gets.
     *
     * @param price empty: free
     * @param source what sessions are booked from, while booking is on
     * @param live where what is typed is answered with the preview of it, or empty
     */
    Preview preview(
            ProgramSettings s, Optional<Money> price, Optional<Source> source, List<String> coaches, String live) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                reader.text("program.price"),
                price.map(p -> reader.amounts().money(p)).orElseGet(() -> reader.text("program.free"))));
        Optional<Source> used = source.filter(appointment -> s.bookingEnabled());
        used.ifPresent(a -> facts.add(Fact.of(reader.text("program.appointment"), a.name())));
        if (!coaches.isEmpty()) {
            facts.add(Fact.of(reader.text("program.coaches"), String.join(", ", coaches)));
        }
        String gets = used.filter(Source::archived).isPresent()
                ? of(s) + " " + reader.text("program.sentence.appointmentArchived")
                : of(s);
        return new Preview(reader.text("program.whatAStudentGets"), gets, facts, live);
    }

    /** What a student gets cannot be said yet. */
    Preview later(String live) {
        return new Preview(
                reader.text("program.whatAStudentGets"), reader.text("program.sentence.later"), List.of(), live);
    }

    private String of(ProgramSettings s) {
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
        String gets = renews ? given + " " + reader.text("program.sentence.carry." + carry, "max", max) : given;
        return s.additionalCap()
                .map(cap -> gets + " " + reader.text("program.sentence.additionalCap", "n", cap))
                .orElse(gets);
    }

    private static String carryKey(CarryOver carry) {
        if (carry instanceof CarryOver.CarryUpTo) {
            return "upTo";
        }
        return carry instanceof CarryOver.Reset ? "reset" : "all";
    }
}
