package org.duologue.web.wallet;

import java.util.List;
import java.util.Optional;
import org.duologue.web.view.part.Tab;

/**
 * One's own credits.
 *
 * @param program the programme whose credits are shown
 * @param programs the way to those of one's other programmes; none if there is only one
 * @param book where one books with them
 * @param ask where one asks for more; empty for the balance
 * @param wallet the credits; empty if one is enrolled nowhere
 */
public record CreditsModel(String program, List<Tab> programs, String book, String ask, Optional<WalletModel> wallet) {}
