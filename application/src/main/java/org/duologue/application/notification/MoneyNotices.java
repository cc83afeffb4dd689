package org.duologue.application.notification;

import java.util.Objects;
import java.util.Optional;
import org.duologue.application.booking.CreditsBack;
import org.duologue.application.booking.spi.BookingRepository;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.notification.spi.MailContent.Coaching;
import org.duologue.application.notification.spi.MoneyNews;
import org.duologue.application.payment.spi.CheckoutRepository;
import org.duologue.application.payment.spi.RefundDutyRepository;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.program.spi.ProgramRepository;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.payment.Checkout;
import org.duologue.domain.payment.CheckoutStatus;
import org.duologue.domain.payment.ChosenSession;
import org.duologue.domain.payment.RefundDuty;
import org.duologue.domain.payment.RefundDutyId;
import org.duologue.domain.payment.RefundDutyStatus;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.Name;

/** What a notice about money for sessions says, as things are now; nothing if it is not true any more (E11). */
public final class MoneyNotices {

    private final CheckoutRepository checkouts;
    private final RefundDutyRepository duties;
    private final BookingRepository bookings;
    private final ProgramRepository programs;
    private final MemberRepository members;
    private final CreditsBack creditsBack;

    /** Over these ports. */
    public MoneyNotices(
            CheckoutRepository checkouts,
            RefundDutyRepository duties,
            BookingRepository bookings,
            ProgramRepository programs,
            MemberRepository members,
            CreditsBack creditsBack) {
        this.checkouts = Objects.requireNonNull(checkouts, "checkouts");
        this.duties = Objects.requireNonNull(duties, "duties");
        this.bookings = Objects.requireNonNull(bookings, "bookings");
        this.programs = Objects.requireNonNull(programs, "programs");
        this.members = Objects.requireNonNull(members, "members");
        this.creditsBack = Objects.requireNonNull(creditsBack, "creditsBack");
    }

    /** The content, or nothing if the notice is no longer true. */
    Optional<MailContent> content(Notice notice) {
        Optional<MoneyNews> news =
                switch (notice.kind()) {
                    case CHECKOUT_ENDED ->
                        checkouts.find(new CheckoutId(notice.subject())).flatMap(this::notPaid);
                    case REFUND_DUTY_OPENED ->
                        duties.find(new RefundDutyId(notice.subject()))
                                .flatMap(duty -> owed(duty.state(), notice.to()));
                    default -> duties.find(new RefundDutyId(notice.subject())).flatMap(this::settled);
                };
        return news.map(MailContent.AboutMoney::new);
    }

    /** Not where the money came after all: whatever became of it is told by itself. */
    private Optional<MoneyNews> notPaid(Checkout checkout) {
        Checkout.State state = checkout.state();
        boolean over = state.status() == CheckoutStatus.LAPSED || state.status() == CheckoutStatus.GIVEN_UP;
        if (!over || state.receipt().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new MoneyNews.NotPaid(
                state.status() == CheckoutStatus.LAPSED,
                new Coaching(state.enrollment(), program(state)),
                state.snapshot().sessionTypeName(),
                state.sessions().stream().map(ChosenSession::time).toList(),
                state.total(),
                state.until(),
                creditsBack.of(state)));
    }

    private Optional<MoneyNews> owed(RefundDuty.State duty, MemberId to) {
        if (duty.status() != RefundDutyStatus.OPEN) {
            return Optional.empty();
        }
        Optional<Name> student = Optional.of(duty.student())
                .filter(whose -> !whose.equals(to))
                .map(whose -> members.find(whose).orElseThrow().state().name());
        return Optional.of(new MoneyNews.Owed(refund(duty), student));
    }

    private Optional<MoneyNews> settled(RefundDuty duty) {
        return duty.state().closing().map(done -> new MoneyNews.Settled(refund(duty.state()), done.outcome()));
    }

    private MoneyNews.Refund refund(RefundDuty.State duty) {
        Checkout.State checkout = checkouts.find(duty.checkout()).orElseThrow().state();
        return new MoneyNews.Refund(
                duty.id(),
                new Coaching(duty.enrollment(), program(checkout)),
                duty.session().flatMap(bookings::find).map(booking -> booking.state()
                        .time()),
                duty.amount(),
                duty.reason(),
                duty.payment().value());
    }

    private Name program(Checkout.State checkout) {
        return programs.find(checkout.program()).orElseThrow().state().name();
    }
}
