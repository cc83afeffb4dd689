package org.duologue.application.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.program.BookingSettings;
import org.duologue.domain.program.Program;
import org.duologue.domain.wallet.Funds;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletOwner;

/** What sessions of an enrollment are paid from: its own wallet, and where accepted the student's balance (B2, B26). */
final class SessionFunds {

    private final WalletRepository wallets;

    SessionFunds(WalletRepository wallets) {
        this.wallets = Objects.requireNonNull(wallets, "wallets");
    }

    /** What a session that is booked now is paid from. */
    Funds of(Bench bench) {
        Wallet own = require(bench.enrollment().state());
        return acceptsBalance(bench.program())
                ? withBalance(own, bench.enrollment().state())
                : Funds.of(List.of(own));
    }

    /** What a session may have been paid from, whatever the programme accepts by now. */
    Funds thatPaid(Enrollment.State enrollment) {
        return withBalance(require(enrollment), enrollment);
    }

    private static boolean acceptsBalance(Program.State program) {
        return program.booking().map(BookingSettings::acceptsBalance).orElse(false);
    }

    private Wallet require(Enrollment.State enrollment) {
        return wallets.find(enrollment.wallet()).orElseThrow();
    }

    private Funds withBalance(Wallet own, Enrollment.State enrollment) {
        WalletOwner student = new WalletOwner.OfMember(enrollment.student().value());
        List<Wallet> inOrder = new ArrayList<>(List.of(own));
        inOrder.addAll(wallets.ownedBy(List.of(student)));
        return Funds.of(inOrder);
    }

    /** Stores those that commands have changed. */
    void save(Funds funds) {
        funds.changed().forEach(wallets::save);
    }
}
