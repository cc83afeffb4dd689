package org.duologue.application.wallet;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.shared.Once;
import org.duologue.application.shared.Right;
import org.duologue.application.wallet.spi.EnrolledWallets;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.IdSource;
import org.duologue.domain.shared.Problems;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.wallet.Cause;
import org.duologue.domain.wallet.Recall;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletId;

/** Assigning credits and taking them back, and changing how they renew, over the ports. */
public final class WalletService implements WalletUseCases {

    private final Once once;
    private final InstantSource clock;
    private final IdSource ids;
    private final EnrolledWallets enrolled;
    private final WalletRepository wallets;

    /** Over these ports. */
    public WalletService(
            Once once, InstantSource clock, IdSource ids, EnrolledWallets enrolled, WalletRepository wallets) {
        this.once = Objects.requireNonNull(once, "once");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.ids = Objects.requireNonNull(ids, "ids");
        this.enrolled = Objects.requireNonNull(enrolled, "enrolled");
        this.wallets = Objects.requireNonNull(wallets, "wallets");
    }

    @Override
    public void assignCredits(AssignCredits command) {
        once.run(command.by(), command.id(), command, () -> {
            Wallet wallet = wallets.find(enrolled.require(command.by(), command.enrollment(), Right.ASSIGN_CREDITS))
                    .orElseThrow();
            Cause cause = cause(command.by(), command.reason());
            wallet.assign(new CommandId(ids.next()), command.credits(), cause, clock.instant());
            wallets.save(wallet);
        });
    }

    private static Cause cause(Actor by, String typed) {
        Problems problems = new Problems();
        Reason reason = problems.read("reason", () -> Reason.of(typed));
        problems.refuseIfAny();
        return new Cause(Optional.of(by.member().value()), Optional.empty(), reason.value());
    }

    @Override
    public void takeBackCredits(TakeBackCredits command) {
        once.run(command.by(), command.id(), command, () -> {
            WalletId id = enrolled.require(command.by(), command.enrollment(), Right.ASSIGN_CREDITS);
            Wallet wallet =
                    wallets.find(id, Recall.NOTHING.andLot(command.lot())).orElseThrow();
            Cause cause = cause(command.by(), command.reason());
            CommandId fresh = new CommandId(ids.next());
            wallet.takeBack(fresh, command.lot(), command.credits(), cause, clock.instant());
            wallets.save(wallet);
        });
    }

    @Override
    public void changeRenewal(ChangeRenewal command) {
        once.run(command.by(), command.id(), command, () -> {
            Wallet wallet = wallets.find(enrolled.require(command.by(), command.enrollment(), Right.MANAGE_ENROLLMENT))
                    .orElseThrow();
            Renewals.change(
                    wallet,
                    new CommandId(ids.next()),
                    command.settings().policy(),
                    Cause.by(command.by().member().value()),
                    clock.instant());
            wallets.save(wallet);
        });
    }
}
