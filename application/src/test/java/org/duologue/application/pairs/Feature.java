package org.duologue.application.pairs;

import static org.duologue.application.pairs.Deed.ASK;
import static org.duologue.application.pairs.Deed.BOOK;
import static org.duologue.application.pairs.Deed.BOOK_SEVERAL;
import static org.duologue.application.pairs.Deed.CANCEL;
import static org.duologue.application.pairs.Deed.CONFIRM;
import static org.duologue.application.pairs.Deed.DECLINE;
import static org.duologue.application.pairs.Deed.MOVE;
import static org.duologue.application.pairs.Deed.PAUSE;
import static org.duologue.application.pairs.Deed.RESUME;
import static org.duologue.application.pairs.Deed.SWITCH;
import static org.duologue.application.pairs.Deed.TO_ANSWER;
import static org.duologue.application.pairs.Deed.TO_CHANGE;
import static org.duologue.application.pairs.Deed.TO_DEADLINE;
import static org.duologue.application.pairs.Deed.TRANSFER;
import static org.duologue.application.pairs.Deed.WITHDRAW;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a session, or the wish for one, can have to do with. */
public enum Feature {
    /** It was asked for, and the coach said yes. */
    BY_REQUEST(ASK, CONFIRM, CONFIRM),
    /** It was booked together with others. */
    SEVERAL_SLOTS(BOOK_SEVERAL),
    /** It is paid with credits that end before it takes place. */
    EXPIRING_LOT(TO_CHANGE, TO_CHANGE, CANCEL),
    /** It is paid with credits of the student's own, since those of the enrollment were not enough. */
    OWN_BALANCE(TRANSFER, BOOK),
    /** It was moved. */
    RESCHEDULE(MOVE),
    /** It was cancelled after the deadline. */
    LATE_CANCEL(TO_DEADLINE, CANCEL, CANCEL),
    /** The enrollment was paused while it was ahead. */
    PAUSED(PAUSE, RESUME),
    /** Meanwhile a request had credits held. */
    HOLD(ASK, ASK, SWITCH, TO_ANSWER, WITHDRAW, DECLINE);

    private final List<Deed> deeds;

    Feature(Deed... deeds) {
        this.deeds = List.of(deeds);
    }

    /** What has to be done for it. */
    List<Deed> deeds() {
        return deeds;
    }

    /** Every two of them, once. */
    public static Stream<Pair> pairs() {
        return Arrays.stream(values()).flatMap(one -> Arrays.stream(values())
                .filter(other -> other.compareTo(one) > 0)
                .map(other -> new Pair(one, other)));
    }

    /** Two that meet. */
    public record Pair(Feature one, Feature other) {

        boolean has(Feature feature) {
            return one == feature || other == feature;
        }

        @Override
        public String toString() {
            return one + " and " + other;
        }
    }
}
