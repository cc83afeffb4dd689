package org.duologue.application.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;

@Label("F5: who is reminded of what")
class ReminderProperties {

    private static final int STEPS = 60;

    @Property(tries = 100)
    @Label("E11, F5: reminders sent are those of a naive model, each once, with jobs late or twice and marks lost")
    void agreesWithModel(@ForAll @LongRange(min = 0, max = 1 << 30) long seed) {
        Reminded reminded = new Reminded(seed);
        for (int i = 0; i < STEPS; i++) {
            step(reminded);
            assertEquals(reminded.expected, new TreeSet<>(reminded.sent.keySet()));
        }
        Statistics.label("reminders").collect(reminded.sent.isEmpty() ? "none" : "some");
        reminded.sent.forEach((reminder, times) ->
                assertTrue(times == 1 || reminded.unnoted.contains(reminder), () -> times + " times " + reminder));
    }

    private static void step(Reminded reminded) {
        int dice = reminded.dice(10);
        if (dice == 0 || reminded.sessions.isEmpty()) {
            reminded.book();
        } else if (dice < 4) {
            reminded.pass();
        } else if (dice < 6) {
            reminded.move();
        } else if (dice == 6 && reminded.dice(3) == 0) {
            reminded.cancel();
        } else if (dice == 7) {
            reminded.again();
        } else {
            reminded.tick();
        }
    }
}
