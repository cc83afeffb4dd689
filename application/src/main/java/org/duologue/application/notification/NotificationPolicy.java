package org.duologue.application.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.duologue.domain.booking.Absent;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRequestClosed;
import org.duologue.domain.booking.BookingRequested;
import org.duologue.domain.booking.ChangeRequestClosed;
import org.duologue.domain.booking.ChangeRequested;
import org.duologue.domain.booking.NoShowMarked;
import org.duologue.domain.booking.Reminder;
import org.duologue.domain.booking.SessionBooked;
import org.duologue.domain.booking.SessionCancelled;
import org.duologue.domain.booking.SessionMoved;
import org.duologue.domain.enrollment.CreditRequestDecided;
import org.duologue.domain.enrollment.CreditsAnnounced;
import org.duologue.domain.enrollment.CreditsAsked;
import org.duologue.domain.enrollment.LastDayChanged;
import org.duologue.domain.enrollment.LastDayOver;
import org.duologue.domain.payment.CheckoutEnded;
import org.duologue.domain.payment.CheckoutStatus;
import org.duologue.domain.payment.RefundDutyDone;
import org.duologue.domain.payment.RefundDutyOpened;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.PasswordLinkAsked;
import org.duologue.domain.shared.DomainEvent;
import org.duologue.domain.wallet.Announcement;

/** Who is told of which event: pure, without side effects. */
public final class NotificationPolicy {

    private NotificationPolicy() {}

    /**
     * The notices that follow from an event (S2.29, X9, B27, B28): student and coach learn of everything about their
     * session and are reminded of it, student and coaches of the last day of their coaching, a coach of booking
     * requests, those who can decide of a wish to change a session or for credits, who asked of the answer, who owns
     * credits of what time does to them, and of money the student, and of what is owed back admins, too (B8).
     */
    public static List<Notice> notices(DomainEvent event) {
        if (event instanceof SessionBooked e) {
            List<Notice> told = both(NoticeKind.SESSION_BOOKED, e.booking().value(), 0, e.student(), e.coach(), e);
            return with(told, reminders(e.booking(), e.time().start(), List.of(e.student(), e.coach()), e));
        }
        if (event instanceof SessionMoved e) {
            UUID moved = e.booking().value();
            List<Notice> told = both(NoticeKind.SESSION_MOVED, moved, e.version(), e.student(), e.coach(), e);
            return with(told, reminders(e.booking(), e.to().start(), List.of(e.student(), e.coach()), e));
        }
        if (event instanceof SessionCancelled e) {
            return both(NoticeKind.SESSION_CANCELLED, e.booking().value(), e.version(), e.student(), e.coach(), e);
        }
        if (event instanceof NoShowMarked e) {
            return notices(kind(e.absent()), e.booking().value(), e.version(), e.concerned(), e);
        }
        if (event instanceof BookingRequested e) {
            return notices(NoticeKind.BOOKING_REQUESTED, e.request().value(), 0, List.of(e.coach()), e);
        }
        if (event instanceof BookingRequestClosed e) {
            return notices(NoticeKind.BOOKING_REQUEST_CLOSED, e.request().value(), 0, told(e), e);
        }
        if (event instanceof ChangeRequested e) {
            return notices(NoticeKind.CHANGE_ASKED, e.request().value(), 0, e.deciders(), e);
        }
        if (event instanceof ChangeRequestClosed e) {
            return notices(NoticeKind.CHANGE_REQUEST_CLOSED, e.request().value(), 0, e.concerned(), e);
        }
        if (event instanceof LastDayChanged e) {
            UUID enrollment = e.enrollment().value();
            return notices(NoticeKind.LAST_DAY, enrollment, e.at().toEpochMilli(), e.concerned(), e);
        }
        if (event instanceof LastDayOver e) {
            return notices(NoticeKind.LAST_DAY_OVER, e.enrollment().value(), 0, e.concerned(), e);
        }
        if (event instanceof PasswordLinkAsked e) {
            MemberId to = e.member();
            return List.of(new Notice(NoticeKind.PASSWORD_LINK, to.value(), e.at().toEpochMilli(), to, e.at()));
        }
        if (event instanceof CreditsAsked e) {
            return e.deciders().stream()
                    .map(to -> new Notice(NoticeKind.CREDITS_ASKED, e.request().value(), 0, to, e.at()))
                    .toList();
        }
        if (event instanceof CreditsAnnounced e) {
            UUID wallet = e.wallet().value();
            return List.of(new Notice(kind(e.what().kind()), wallet, e.what().lot(), e.to(), e.at()));
        }
        if (event instanceof CreditRequestDecided e) {
            UUID request = e.request().value();
            return List.of(new Notice(NoticeKind.CREDIT_REQUEST_DECIDED, request, 0, e.student(), e.at()));
        }
        return money(event);
    }

    /** What is paid in time is told by its sessions being booked; what the student gave up, nobody has to say. */
    private static List<Notice> money(DomainEvent event) {
        if (event instanceof CheckoutEnded e
                && e.status() != CheckoutStatus.PAID
                && !e.by().equals(Optional.of(e.student()))) {
            return notices(NoticeKind.CHECKOUT_ENDED, e.checkout().value(), 0, List.of(e.student()), e);
        }
        if (event instanceof RefundDutyOpened e) {
            List<MemberId> told = Stream.concat(Stream.of(e.student()), e.deciders().stream())
                    .distinct()
                    .toList();
            return notices(NoticeKind.REFUND_DUTY_OPENED, e.duty().value(), 0, told, e);
        }
        if (event instanceof RefundDutyDone e) {
            return notices(NoticeKind.REFUND_DUTY_DONE, e.duty().value(), 0, List.of(e.student()), e);
        }
        return List.of();
    }

    /**
     * The student of an answer, and of what was withdrawn whoever of the two did not do it; of a session that was
     * booked both hear as such.
     */
    private static List<MemberId> told(BookingRequestClosed event) {
        return switch (event.how()) {
            case DECLINED, EXPIRED -> List.of(event.student());
            case WITHDRAWN ->
                Stream.of(event.student(), event.coach())
                        .filter(one -> !event.by().equals(Optional.of(one)))
                        .toList();
            case OPEN, CONFIRMED -> List.of();
        };
    }

    private static List<Notice> both(
            NoticeKind kind, UUID booking, int version, MemberId student, MemberId coach, DomainEvent event) {
        return notices(kind, booking, version, List.of(student, coach), event);
    }

    private static List<Notice> notices(
            NoticeKind kind, UUID subject, long version, List<MemberId> to, DomainEvent event) {
        return to.stream()
                .map(one -> new Notice(kind, subject, version, one, event.at()))
                .toList();
    }

    private static List<Notice> reminders(BookingId booking, Instant start, List<MemberId> to, DomainEvent event) {
        return Reminder.ahead(start, event.at()).stream()
                .flatMap(reminder -> to.stream().map(one -> {
                    long version = start.toEpochMilli();
                    return new Notice(kind(reminder), booking.value(), version, one, reminder.due(start));
                }))
                .toList();
    }

    private static List<Notice> with(List<Notice> told, List<Notice> later) {
        return Stream.concat(told.stream(), later.stream()).toList();
    }

    private static NoticeKind kind(Reminder reminder) {
        return switch (reminder) {
            case DAY_BEFORE -> NoticeKind.DAY_BEFORE;
            case HOUR_BEFORE -> NoticeKind.HOUR_BEFORE;
        };
    }

    private static NoticeKind kind(Announcement.Kind announced) {
        return switch (announced) {
            case RENEWED -> NoticeKind.CREDITS_RENEWED;
            case ENDING -> NoticeKind.CREDITS_ENDING;
        };
    }

    private static NoticeKind kind(Absent absent) {
        return switch (absent) {
            case NOBODY -> NoticeKind.NO_SHOW_CORRECTED;
            case STUDENT -> NoticeKind.NO_SHOW;
            case COACH -> NoticeKind.COACH_NO_SHOW;
        };
    }
}
