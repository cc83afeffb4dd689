package org.duologue.application.pairs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duologue.application.Duologue;
import org.duologue.application.booking.BookingFilter;
import org.duologue.application.booking.BookingRequestView;
import org.duologue.application.booking.BookingView;
import org.duologue.application.booking.RequestFilter;
import org.duologue.application.enrollment.Enroll;
import org.duologue.application.program.CreateProgram;
import org.duologue.application.program.ProgramSettings;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.World;
import org.duologue.application.wallet.CreditsBought;
import org.duologue.application.wallet.EntryView;
import org.duologue.application.wallet.StatementFilter;
import org.duologue.application.wallet.WalletView;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.program.ProgramType;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Cycle;

/** A student with one coach in a programme that is made for a pair, and everything that can be seen of it. */
final class Practice {

    private static final PageRequest ALL = PageRequest.first(PageRequest.MAX_LIMIT);

    final World world;
    final Leadership it;
    private final boolean balance;

    /** In a world without a workspace, on {@link Leadership#MONDAY}. */
    Practice(World world, Feature.Pair pair) {
        this.world = world;
        balance = pair.has(Feature.OWN_BALANCE);
        Leadership first = Leadership.in(world, 1).withoutReminders();
        Duologue duologue = first.duologue();
        ProgramId program = duologue.programs().createProgram(new CreateProgram(first.owner(), settings(first, pair)));
        it = new Leadership(
                duologue,
                first.owner(),
                first.coach(),
                first.student(),
                first.appointment(),
                first.sessionType(),
                program,
                duologue.enrollments()
                        .enroll(new Enroll(
                                first.owner(), program, first.student().member())));
        duologue.pool().creditsBought(new CreditsBought(it.owner(), Optional.empty(), 1_000, "first"));
    }

    /** The free slots of a week: few where they are not to be enough. */
    static int weekly(Feature.Pair pair) {
        return pair.has(Feature.OWN_BALANCE) ? 1 : 6;
    }

    private static ProgramSettings settings(Leadership it, Feature.Pair pair) {
        return new ProgramSettings(
                ProgramType.ONE_TO_ONE,
                pair.toString(),
                "",
                Optional.empty(),
                true,
                Optional.of(it.appointment()),
                Optional.of(weekly(pair)),
                Optional.of(Cycle.WEEKLY),
                Optional.of(pair.has(Feature.EXPIRING_LOT) ? new CarryOver.Reset() : new CarryOver.CarryAll()),
                Optional.of(false),
                Optional.empty(),
                Optional.of(pair.has(Feature.OWN_BALANCE)),
                Optional.of(pair.has(Feature.LATE_CANCEL) ? LatePolicy.FORFEIT : LatePolicy.BLOCK),
                Optional.of(LatePolicy.BLOCK),
                List.of(it.coach().member()));
    }

    /** Every session, cancelled ones too. */
    List<BookingView> sessions() {
        BookingFilter here = BookingFilter.of(it.enrollment());
        List<BookingView> all =
                new ArrayList<>(whole(it.duologue().bookingQueries().upcoming(it.owner(), here, ALL)));
        all.addAll(whole(it.duologue().bookingQueries().past(it.owner(), here, ALL)));
        return all;
    }

    List<BookingRequestView> requests() {
        return whole(it.duologue().bookingRequestQueries().requests(it.owner(), RequestFilter.ALL, ALL));
    }

    WalletView wallet() {
        return it.duologue().walletQueries().wallet(it.owner(), it.enrollment());
    }

    Optional<WalletView> balance() {
        return it.duologue().poolQueries().balance(it.owner(), student());
    }

    /** What can be spent, whatever the programme does with it. */
    int available() {
        return wallet().available()
                + balance().filter(b -> balance).map(WalletView::available).orElse(0);
    }

    /** Of both wallets. */
    List<EntryView> entries() {
        List<EntryView> all = new ArrayList<>(
                whole(it.duologue().walletQueries().statement(it.owner(), it.enrollment(), StatementFilter.ALL, ALL)));
        if (balance().isPresent()) {
            all.addAll(whole(
                    it.duologue().poolQueries().balanceStatement(it.owner(), student(), StatementFilter.ALL, ALL)));
        }
        return all;
    }

    private MemberId student() {
        return it.student().member();
    }

    private static <T> List<T> whole(Page<T> page) {
        assertTrue(page.next().isEmpty(), "the history is too long to be seen at once");
        return page.items();
    }

    /** Everything that can be seen. */
    List<Object> seen() {
        return List.of(sessions(), requests(), wallet(), balance(), entries());
    }
}
