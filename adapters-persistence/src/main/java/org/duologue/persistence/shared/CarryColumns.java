package org.duologue.persistence.shared;

import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Credits;

/** What becomes of unused credits, in the two columns {@code …carry_rule} and {@code …carry_max}. */
public final class CarryColumns {

    private static final String ALL = "CARRY_ALL";
    private static final String RESET = "RESET";
    private static final String UP_TO = "CARRY_UP_TO";

    private CarryColumns() {}

    /** The rule's name. */
    public static String rule(CarryOver carry) {
        if (carry instanceof CarryOver.CarryAll) {
            return ALL;
        }
        return carry instanceof CarryOver.Reset ? RESET : UP_TO;
    }

    /** The cap; null for a rule without one. */
    public static Integer max(CarryOver carry) {
        return carry instanceof CarryOver.CarryUpTo upTo ? upTo.max().amount() : null;
    }

    /** The rule of these columns. */
    public static CarryOver carryOver(String rule, Integer max) {
        return switch (rule) {
            case ALL -> new CarryOver.CarryAll();
            case RESET -> new CarryOver.Reset();
            default -> new CarryOver.CarryUpTo(Credits.of(max));
        };
    }
}
