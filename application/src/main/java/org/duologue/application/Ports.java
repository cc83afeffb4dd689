package org.duologue.application;

import java.time.InstantSource;
import org.duologue.application.access.spi.AccessRepository;
import org.duologue.application.access.spi.PasswordHasher;
import org.duologue.application.access.spi.Secrets;
import org.duologue.application.booking.spi.BenchRepository;
import org.duologue.application.booking.spi.BookingRepository;
import org.duologue.application.booking.spi.BookingRequestRepository;
import org.duologue.application.booking.spi.CalendarFeedRepository;
import org.duologue.application.booking.spi.CalendarWriter;
import org.duologue.application.booking.spi.Calendars;
import org.duologue.application.booking.spi.ChangeRequestRepository;
import org.duologue.application.booking.spi.MeetingRooms;
import org.duologue.application.booking.spi.RemarkRepository;
import org.duologue.application.booking.spi.SlotHoldRepository;
import org.duologue.application.booking.spi.TakenTimes;
import org.duologue.application.enrollment.spi.CreditRequestRepository;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.enrollment.spi.RenewalRolloutRepository;
import org.duologue.application.notification.spi.MailArchive;
import org.duologue.application.notification.spi.MailSwitches;
import org.duologue.application.notification.spi.Mailer;
import org.duologue.application.payment.spi.CheckoutPages;
import org.duologue.application.payment.spi.CheckoutRepository;
import org.duologue.application.payment.spi.PaymentGateway;
import org.duologue.application.payment.spi.RefundDutyRepository;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.people.spi.WorkspaceRepository;
import org.duologue.application.program.spi.ProgramRepository;
import org.duologue.application.scheduling.spi.AppointmentRepository;
import org.duologue.application.scheduling.spi.AvailabilityRepository;
import org.duologue.application.scheduling.spi.BusyTimes;
import org.duologue.application.scheduling.spi.ExternalCalendarRepository;
import org.duologue.application.shared.spi.CommandReceipts;
import org.duologue.application.shared.spi.Jobs;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.application.wallet.spi.WalletHistory;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.shared.IdSource;

/**
 * Everything that the use cases need from outside: the one list of driven ports. Each call answers the same object, and
 * all repositories work in the units of {@link #unitOfWork()}.
 */
public interface Ports {

    /** All or nothing. */
    UnitOfWork unitOfWork();

    /** What commands have taken effect. */
    CommandReceipts receipts();

    /** What is to be done later. */
    Jobs jobs();

    /** The time, in whole milliseconds. */
    InstantSource clock();

    /** New identities. */
    IdSource ids();

    /** Workspaces. */
    WorkspaceRepository workspaces();

    /** Members. */
    MemberRepository members();

    /** Password hashes, sign-ins, password links. */
    AccessRepository access();

    /** How passwords are hashed. */
    PasswordHasher passwordHasher();

    /** How secrets are made. */
    Secrets secrets();

    /** Appointments. */
    AppointmentRepository appointments();

    /** Availability of coaches. */
    AvailabilityRepository availabilities();

    /** Coaches' external calendars, and the busy times found in them. */
    ExternalCalendarRepository externalCalendars();

    /** How external calendars are read. */
    BusyTimes busyTimes();

    /** Programmes. */
    ProgramRepository programs();

    /** Enrollments. */
    EnrollmentRepository enrollments();

    /** Requests for credits. */
    CreditRequestRepository creditRequests();

    /** Rollouts of renewals. */
    RenewalRolloutRepository renewalRollouts();

    /** Wallets. */
    WalletRepository wallets();

    /** The past of wallets. */
    WalletHistory walletHistory();

    /** Bookings. */
    BookingRepository bookings();

    /** Booking requests. */
    BookingRequestRepository bookingRequests();

    /** Times that are held for students. */
    SlotHoldRepository slotHolds();

    /** Change requests. */
    ChangeRequestRepository changeRequests();

    /** What is said about sessions. */
    RemarkRepository remarks();

    /** People's private calendar feeds. */
    CalendarFeedRepository calendarFeeds();

    /** Checkouts. */
    CheckoutRepository checkouts();

    /** Refund duties. */
    RefundDutyRepository refundDuties();

    /** Who takes money. */
    PaymentGateway paymentGateway();

    /** Where payers come back to. */
    CheckoutPages checkoutPages();

    /** Who opens rooms to meet in. */
    MeetingRooms meetingRooms();

    /** How calendars are written. */
    CalendarWriter calendarWriter();

    /** People's calendars. */
    Calendars calendars();

    /** What sessions are booked from. */
    BenchRepository benches();

    /** What people have of their time. */
    TakenTimes takenTimes();

    /** How mails go out. */
    Mailer mailer();

    /** Which mails are wanted. */
    MailSwitches mailSwitches();

    /** Mails that went out. */
    MailArchive mailArchive();
}
