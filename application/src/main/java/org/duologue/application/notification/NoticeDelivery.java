package org.duologue.application.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duologue.application.access.spi.AccessRepository;
import org.duologue.application.access.spi.AccessRepository.PasswordLink;
import org.duologue.application.access.spi.Secrets;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.Mail.Recipient;
import org.duologue.application.notification.spi.MailArchive;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.notification.spi.MailSwitches;
import org.duologue.application.notification.spi.Mailer;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.people.spi.WorkspaceRepository;
import org.duologue.application.shared.spi.JobHandler;
import org.duologue.application.shared.spi.JobKind;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.domain.booking.Reminder;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberStatus;

/**
 * Delivers one notice: looks at the world as it is now, drops the notice if it is no longer true, and hands the mail
 * over outside any unit of work. A notice whose mail was handed over before is not sent again.
 */
public final class NoticeDelivery implements JobHandler {

    private static final Duration INVITATION_LASTS = Duration.ofDays(14);
    private static final Duration LINK_LASTS = Duration.ofHours(2);

    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final WorkspaceRepository workspaces;
    private final MemberRepository members;
    private final AccessRepository access;
    private final Secrets secrets;
    private final SessionNotices sessions;
    private final BookingRequestNotices bookingRequests;
    private final ChangeRequestNotices changeRequests;
    private final EnrollmentNotices enrollments;
    private final CreditRequestNotices creditRequests;
    private final CreditNotices credits;
    private final MoneyNotices money;
    private final MailSwitches switches;
    private final MailArchive archive;
    private final Mailer mailer;

    /** Over these ports. */
    public NoticeDelivery(
            UnitOfWork unitOfWork,
            InstantSource clock,
            WorkspaceRepository workspaces,
            MemberRepository members,
            AccessRepository access,
            Secrets secrets,
            SessionNotices sessions,
            BookingRequestNotices bookingRequests,
            ChangeRequestNotices changeRequests,
            EnrollmentNotices enrollments,
            CreditRequestNotices creditRequests,
            CreditNotices credits,
            MoneyNotices money,
            MailSwitches switches,
            MailArchive archive,
            Mailer mailer) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.workspaces = Objects.requireNonNull(workspaces, "workspaces");
        this.members = Objects.requireNonNull(members, "members");
        this.access = Objects.requireNonNull(access, "access");
        this.secrets = Objects.requireNonNull(secrets, "secrets");
        this.sessions = Objects.requireNonNull(sessions, "sessions");
        this.bookingRequests = Objects.requireNonNull(bookingRequests, "bookingRequests");
        this.changeRequests = Objects.requireNonNull(changeRequests, "changeRequests");
        this.enrollments = Objects.requireNonNull(enrollments, "enrollments");
        this.creditRequests = Objects.requireNonNull(creditRequests, "creditRequests");
        this.credits = Objects.requireNonNull(credits, "credits");
        this.money = Objects.requireNonNull(money, "money");
        this.switches = Objects.requireNonNull(switches, "switches");
        this.archive = Objects.requireNonNull(archive, "archive");
        this.mailer = Objects.requireNonNull(mailer, "mailer");
    }

    @Override
    public JobKind kind() {
        return Notifier.JOB;
    }

    @Override
    public void run(String key, String payload) {
        Notice notice = Notice.fromPayload(payload);
        unitOfWork.<Optional<Mail>>run(() -> mail(notice)).ifPresent(mailer::send);
    }

    private Optional<Mail> mail(Notice notice) {
        if (archive.find(notice.key()).isPresent()) {
            return Optional.empty();
        }
        return members.find(notice.to())
                .map(Member::state)
                .filter(member -> member.status() != MemberStatus.SUSPENDED)
                .filter(member -> isWanted(notice.kind(), member))
                .flatMap(member -> content(notice, member).map(content -> mail(notice, member, content)));
    }

    private boolean isWanted(NoticeKind kind, Member.State member) {
        return Stream.of(member.id().value(), member.workspace().value())
                .map(whose -> switches.find(whose).orElse(WantedMails.ALL))
                .allMatch(wanted -> wanted.include(kind));
    }

    private Mail mail(Notice notice, Member.State to, MailContent content) {
        return new Mail(
                notice.key(),
                notice.at(),
                workspaces.find(to.workspace()).orElseThrow().state().name(),
                new Recipient(to.name(), to.email(), to.zone(), to.language()),
                content);
    }

    private Optional<MailContent> content(Notice notice, Member.State to) {
        return switch (notice.kind()) {
            case SESSION_BOOKED, SESSION_MOVED, SESSION_CANCELLED, NO_SHOW, COACH_NO_SHOW, NO_SHOW_CORRECTED ->
                sessions.content(notice);
            case BOOKING_REQUESTED, BOOKING_REQUEST_CLOSED -> bookingRequests.content(notice);
            case CHANGE_ASKED, CHANGE_REQUEST_CLOSED -> changeRequests.content(notice);
            case DAY_BEFORE -> sessions.reminder(notice, Reminder.DAY_BEFORE, clock.instant());
            case HOUR_BEFORE -> sessions.reminder(notice, Reminder.HOUR_BEFORE, clock.instant());
            case LAST_DAY, LAST_DAY_OVER -> enrollments.content(notice);
            case CREDITS_ASKED, CREDIT_REQUEST_DECIDED -> creditRequests.content(notice);
            case CREDITS_RENEWED, CREDITS_ENDING -> credits.content(notice);
            case CHECKOUT_ENDED, REFUND_DUTY_OPENED, REFUND_DUTY_DONE -> money.content(notice);
            case PASSWORD_LINK -> Optional.of(passwordLink(to));
        };
    }

    /** The secret is made only now, so that it is never stored anywhere but in the mail. */
    private MailContent passwordLink(Member.State member) {
        boolean invited = member.status() == MemberStatus.INVITED;
        String secret = secrets.fresh();
        Instant until = clock.instant().plus(invited ? INVITATION_LASTS : LINK_LASTS);
        access.saveLink(new PasswordLink(secrets.digest(secret), member.id(), until));
        return invited ? new MailContent.Invitation("", secret, until) : new MailContent.NewPassword(secret, until);
    }
}
