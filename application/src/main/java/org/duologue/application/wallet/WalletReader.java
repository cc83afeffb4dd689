package org.duologue.application.wallet;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.application.wallet.spi.EnrolledWallets;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.wallet.LotSource;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletId;

/** Answers questions about credits, over the ports: always about a settled copy. */
public final class WalletReader implements WalletQueries {

    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final Statements statements;
    private final EnrolledWallets enrolled;
    private final WalletRepository wallets;

    /** Over these ports. */
    public WalletReader(
            UnitOfWork unitOfWork,
            InstantSource clock,
            Statements statements,
            EnrolledWallets enrolled,
            WalletRepository wallets) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.statements = Objects.requireNonNull(statements, "statements");
        this.enrolled = Objects.requireNonNull(enrolled, "enrolled");
        this.wallets = Objects.requireNonNull(wallets, "wallets");
    }

    private Wallet found(Actor by, EnrollmentId enrollment, Right right) {
        return wallets.find(enrolled.require(by, enrollment, right)).orElseThrow();
    }

    private Wallet.State settled(Actor by, EnrollmentId enrollment, Right right) {
        return found(by, enrollment, right).at(clock.instant());
    }

    @Override
    public WalletView wallet(Actor by, EnrollmentId enrollment) {
        return unitOfWork.read(() -> statements.view(settled(by, enrollment, Right.SEE_ENROLLMENT)));
    }

    @Override
    public TakeBackQuote quoteTakeBack(Actor by, EnrollmentId enrollment, int lot) {
        return unitOfWork.read(() -> {
            Wallet.State wallet = settled(by, enrollment, Right.ASSIGN_CREDITS);
            return wallet.usable().stream()
                    .filter(found -> found.number() == lot && found.source() == LotSource.ADMIN)
                    .findFirst()
                    .map(found -> new TakeBackQuote(
                            lot, found.amount(), found.available(), wallet.available(), found.effectiveFrom()))
                    .orElseThrow(() -> new Refused(new NotFound("assignment")));
        });
    }

    @Override
    public RenewalQuote quoteRenewal(ChangeRenewal command) {
        return unitOfWork.read(() -> {
            Wallet wallet = found(command.by(), command.enrollment(), Right.MANAGE_ENROLLMENT);
            return Renewals.quote(wallet, command.settings().policy(), clock.instant());
        });
    }

    @Override
    public AvailableView availableAt(Actor by, EnrollmentId enrollment, Instant at) {
        return unitOfWork.read(() -> {
            Instant now = clock.instant();
            return statements.available(found(by, enrollment, Right.SEE_ENROLLMENT), at.isAfter(now) ? now : at);
        });
    }

    @Override
    public Page<EntryView> statement(Actor by, EnrollmentId enrollment, StatementFilter filter, PageRequest page) {
        return unitOfWork.read(() -> statements.entries(settled(by, enrollment, Right.SEE_ENROLLMENT), filter, page));
    }

    @Override
    public EntryExplained explain(Actor by, EnrollmentId enrollment, long seq) {
        return unitOfWork.read(() -> {
            WalletId id = enrolled.require(by, enrollment, Right.SEE_ENROLLMENT);
            return new Explanations(statements)
                    .explain(seq, asked -> wallets.find(id, asked).orElseThrow().at(clock.instant()));
        });
    }

    @Override
    public ForecastView forecast(Actor by, EnrollmentId enrollment) {
        return unitOfWork.read(() -> statements.forecast(found(by, enrollment, Right.SEE_ENROLLMENT), clock.instant()));
    }
}
