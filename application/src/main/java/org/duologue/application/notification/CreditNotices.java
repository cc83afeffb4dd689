package org.duologue.application.notification;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.notification.spi.MailContent.Coaching;
import org.duologue.application.program.spi.ProgramRepository;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.wallet.Announcing;
import org.duologue.domain.wallet.Ending;
import org.duologue.domain.wallet.Lot;
import org.duologue.domain.wallet.Recall;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletId;
import org.duologue.domain.wallet.WalletOwner;

/** What a notice about credits says; nothing if the credits it is about have been used or are over meanwhile. */
public final class CreditNotices {

    private final InstantSource clock;
    private final EnrollmentRepository enrollments;
    private final ProgramRepository programs;
    private final WalletRepository wallets;

    /** Over these ports. */
    public CreditNotices(
            InstantSource clock,
            EnrollmentRepository enrollments,
            ProgramRepository programs,
            WalletRepository wallets) {
        this.clock = Objects.requireNonNull(clock, "clock");
        this.enrollments = Objects.requireNonNull(enrollments, "enrollments");
        this.programs = Objects.requireNonNull(programs, "programs");
        this.wallets = Objects.requireNonNull(wallets, "wallets");
    }

    /** The content, or nothing if the notice is no longer true. */
    Optional<MailContent> content(Notice notice) {
        int lot = Math.toIntExact(notice.version());
        return wallets.find(new WalletId(notice.subject()), Recall.NOTHING.andLot(lot))
                .flatMap(wallet -> wallet.state().lot(lot).flatMap(about -> content(notice.kind(), wallet, about)));
    }

    private Optional<MailContent> content(NoticeKind kind, Wallet wallet, Lot about) {
        Instant now = clock.instant();
        Wallet.State current = wallet.at(now);
        List<Ending> endings = Announcing.endings(wallet, now);
        if (kind == NoticeKind.CREDITS_RENEWED) {
            return coaching(current.owner())
                    .filter(from -> current.lot(about.number()).orElseThrow().available() > 0)
                    .map(from -> new MailContent.CreditsRenewed(
                            from,
                            about.amount(),
                            current.available(),
                            endings.stream().findFirst()));
        }
        Instant last = about.expiresAt().orElseThrow();
        List<Ending> soon = endings.stream().filter(e -> !e.at().isAfter(last)).toList();
        return Optional.of(soon)
                .filter(any -> !any.isEmpty())
                .map(any -> new MailContent.CreditsEnding(coaching(current.owner()), current.available(), any));
    }

    private Optional<Coaching> coaching(WalletOwner owner) {
        return Optional.of(owner)
                .filter(WalletOwner.OfEnrollment.class::isInstance)
                .flatMap(enrolled -> enrollments.find(new EnrollmentId(enrolled.id())))
                .map(Enrollment::state)
                .map(enrollment -> new Coaching(
                        enrollment.id(),
                        programs.find(enrollment.program())
                                .orElseThrow()
                                .state()
                                .name()));
    }
}
