package org.duologue.web.wallet;

import java.util.List;
import java.util.Optional;
import org.duologue.web.view.part.Fact;
import org.duologue.web.view.part.Lots;
import org.duologue.web.view.part.Notice;

/**
 * The credits of one enrollment.
 *
 * @param available how many can be spent
 * @param held how many are held for requests
 * @param renewal Next renewal, Thu 4 Jun; empty if none will come
 * @param renewalAmount +4
 * @param comes 4 more come on Thu 4 Jun, 09:00; or that none will
 * @param pending from Thu 4 Jun: 4 every month; empty if nothing was changed
 * @param change where one changes the renewal; empty for the student
 * @param ending what ends soon if it is not used
 * @param lots where the credits come from
 * @param sources the same, each with what is left of it and when it ends
 * @param sentence 10 free sessions, 2 end on Mon 1 June, next renewal Monday; empty where it is not said
 * @param covers what is booked and how far the rest goes; empty where it is not said
 * @param statement how that came about; empty where only the balance is shown
 */
public record WalletModel(
        String available,
        String held,
        String renewal,
        String renewalAmount,
        String comes,
        String pending,
        String change,
        Optional<Notice> ending,
        Lots lots,
        List<Source> sources,
        String sentence,
        String covers,
        Optional<StatementModel> statement) {

    /**
     * Credits that came together.
     *
     * @param shade the colour in the bar
     * @param label where they come from
     * @param left 3 of 4 left
     * @param end ends Thu 4 Jun, or no end
     * @param soon whether they end
     * @param takeBack where what is left can be taken back, with what that says; empty: it cannot
     */
    public record Source(String shade, String label, String left, String end, boolean soon, Optional<Fact> takeBack) {}
}
