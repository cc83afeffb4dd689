package org.duologue.application.testing;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A year of free slots, on any ports. */
public abstract class YearStory {

    /** A world without a workspace, at this instant. */
    protected abstract World begin(Instant now);

    @Test
    @DisplayName(
            "S1.6, S1.7, S1.12, S1.17, S1.23, S1.24, S1.25, S1.26, S1.62, S1.69, S1.70, B1, B3, B6, B29, C-P1, C-R8,"
                    + " C-L6, C-E2: every balance of a year, and its statement, are what was worked out by hand")
    void year() {
        new CreditYear(new YearOnFacade(begin(CreditYear.BEGINNING))).live();
    }
}
