package org.duologue.web.program;

import java.util.Locale;
import java.util.stream.Stream;
import org.duologue.application.program.ProgramSettings;
import org.duologue.domain.program.Profile;
import org.duologue.domain.scheduling.LatePolicy;

/** What a programme's form offers for after the cutoff: the two ready profiles, and asking for an exception (B5). */
enum LateChoice {
    /** As the profile has it. */
    PROGRAMME_CREDITS(Profile.PROGRAMME_CREDITS.lateCancel(), Profile.PROGRAMME_CREDITS.lateReschedule()),
    /** As the profile has it. */
    CREDIT_BALANCE(Profile.CREDIT_BALANCE.lateCancel(), Profile.CREDIT_BALANCE.lateReschedule()),
    /** Both can be asked for. */
    ASK(LatePolicy.ASK, LatePolicy.ASK);

    private final LatePolicy cancel;
    private final LatePolicy reschedule;

    LateChoice(LatePolicy cancel, LatePolicy reschedule) {
        this.cancel = cancel;
        this.reschedule = reschedule;
    }

    LatePolicy cancel() {
        return cancel;
    }

    LatePolicy reschedule() {
        return reschedule;
    }

    /** What is typed; the default profile where that is none of them. */
    static LateChoice read(String typed) {
        return Stream.of(values())
                .filter(choice -> choice.name().equals(typed))
                .findFirst()
                .orElse(PROGRAMME_CREDITS);
    }

    /** What these settings have, by what they say about cancelling. */
    static LateChoice of(ProgramSettings settings) {
        return Stream.of(values())
                .filter(choice ->
                        settings.lateCancel().filter(choice.cancel::equals).isPresent())
                .findFirst()
                .orElse(PROGRAMME_CREDITS);
    }

    /** The key of its text. */
    String text() {
        return "program.late." + name().toLowerCase(Locale.ROOT);
    }
}
