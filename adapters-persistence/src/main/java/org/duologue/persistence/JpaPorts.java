package org.duologue.persistence;

import java.time.InstantSource;
import org.duologue.application.Ports;
import org.duologue.application.access.spi.AccessRepository;
import org.duologue.application.access.spi.PasswordHasher;
import org.duologue.application.access.spi.Secrets;
import org.duologue.application.booking.SecretRooms;
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
import org.duologue.persistence.access.Argon2PasswordHasher;
import org.duologue.persistence.access.JpaAccessRepository;
import org.duologue.persistence.access.RandomSecrets;
import org.duologue.persistence.booking.JpaBenches;
import org.duologue.persistence.booking.JpaBookingRepository;
import org.duologue.persistence.booking.JpaBookingRequestRepository;
import org.duologue.persistence.booking.JpaCalendarFeedRepository;
import org.duologue.persistence.booking.JpaCalendars;
import org.duologue.persistence.booking.JpaChangeRequestRepository;
import org.duologue.persistence.booking.JpaRemarkRepository;
import org.duologue.persistence.booking.JpaSlotHoldRepository;
import org.duologue.persistence.booking.JpaTakenTimes;
import org.duologue.persistence.enrollment.JpaCreditRequestRepository;
import org.duologue.persistence.enrollment.JpaEnrollmentRepository;
import org.duologue.persistence.enrollment.JpaRenewalRolloutRepository;
import org.duologue.persistence.notification.JpaMailArchive;
import org.duologue.persistence.notification.JpaMailSwitches;
import org.duologue.persistence.payment.JpaCheckoutRepository;
import org.duologue.persistence.payment.JpaRefundDutyRepository;
import org.duologue.persistence.people.JpaMemberRepository;
import org.duologue.persistence.people.JpaWorkspaceRepository;
import org.duologue.persistence.program.JpaProgramRepository;
import org.duologue.persistence.scheduling.JpaAppointmentRepository;
import org.duologue.persistence.scheduling.JpaAvailabilityRepository;
import org.duologue.persistence.scheduling.JpaExternalCalendarRepository;
import org.duologue.persistence.shared.CurrentEntityManager;
import org.duologue.persistence.shared.JpaCommandReceipts;
import org.duologue.persistence.shared.TimeOrderedIds;
import org.duologue.persistence.wallet.JpaWalletHistory;
import org.duologue.persistence.wallet.JpaWalletRepository;

/**
 * The driven ports on a relational database, in a server or outside of one. What is not the database's business, jobs,
 * mail, calendars and payment, is given.
 *
 * @param unitOfWork whose entity manager is {@code current}
 */
public record JpaPorts(
        UnitOfWork unitOfWork,
        CommandReceipts receipts,
        Jobs jobs,
        InstantSource clock,
        IdSource ids,
        WorkspaceRepository workspaces,
        MemberRepository members,
        AccessRepository access,
        PasswordHasher passwordHasher,
        Secrets secrets,
        AppointmentRepository appointments,
        AvailabilityRepository availabilities,
        ExternalCalendarRepository externalCalendars,
        BusyTimes busyTimes,
        ProgramRepository programs,
        EnrollmentRepository enrollments,
        CreditRequestRepository creditRequests,
        RenewalRolloutRepository renewalRollouts,
        WalletRepository wallets,
        WalletHistory walletHistory,
        BookingRepository bookings,
        BookingRequestRepository bookingRequests,
        SlotHoldRepository slotHolds,
        ChangeRequestRepository changeRequests,
        RemarkRepository remarks,
        CalendarFeedRepository calendarFeeds,
        CheckoutRepository checkouts,
        RefundDutyRepository refundDuties,
        PaymentGateway paymentGateway,
        CheckoutPages checkoutPages,
        MeetingRooms meetingRooms,
        CalendarWriter calendarWriter,
        Calendars calendars,
        BenchRepository benches,
        TakenTimes takenTimes,
        Mailer mailer,
        MailSwitches mailSwitches,
        MailArchive mailArchive)
        implements Ports {

    /** All repositories on one entity manager. */
    public static JpaPorts on(
            UnitOfWork units,
            CurrentEntityManager current,
            Jobs jobs,
            InstantSource clock,
            Mailer mailer,
            CalendarWriter calendarWriter,
            BusyTimes busyTimes,
            PaymentGateway paymentGateway,
            CheckoutPages checkoutPages) {
        Secrets secrets = new RandomSecrets();
        AppointmentRepository appointments = new JpaAppointmentRepository(current);
        AvailabilityRepository availabilities = new JpaAvailabilityRepository(current);
        ProgramRepository programs = new JpaProgramRepository(current);
        EnrollmentRepository enrollments = new JpaEnrollmentRepository(current);
        return new JpaPorts(
                units,
                new JpaCommandReceipts(current),
                jobs,
                clock,
                new TimeOrderedIds(clock),
                new JpaWorkspaceRepository(current),
                new JpaMemberRepository(current),
                new JpaAccessRepository(current),
                new Argon2PasswordHasher(),
                secrets,
                appointments,
                availabilities,
                new JpaExternalCalendarRepository(current),
                busyTimes,
                programs,
                enrollments,
                new JpaCreditRequestRepository(current),
                new JpaRenewalRolloutRepository(current),
                new JpaWalletRepository(current),
                new JpaWalletHistory(current),
                new JpaBookingRepository(current),
                new JpaBookingRequestRepository(current),
                new JpaSlotHoldRepository(current),
                new JpaChangeRequestRepository(current),
                new JpaRemarkRepository(current),
                new JpaCalendarFeedRepository(current),
                new JpaCheckoutRepository(current),
                new JpaRefundDutyRepository(current),
                paymentGateway,
                checkoutPages,
                new SecretRooms(secrets::fresh),
                calendarWriter,
                new JpaCalendars(current),
                new JpaBenches(current, enrollments, programs, appointments, availabilities),
                new JpaTakenTimes(current),
                mailer,
                new JpaMailSwitches(current),
                new JpaMailArchive(units, current));
    }
}
