package org.duologue.application.memory;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.duologue.application.access.spi.AccessRepository;
import org.duologue.application.booking.SecretRooms;
import org.duologue.application.booking.spi.BenchRepository;
import org.duologue.application.booking.spi.BookingRepository;
import org.duologue.application.booking.spi.BookingRequestRepository;
import org.duologue.application.booking.spi.CalendarFeedRepository;
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
import org.duologue.application.payment.spi.CheckoutRepository;
import org.duologue.application.payment.spi.RefundDutyRepository;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.people.spi.WorkspaceRepository;
import org.duologue.application.program.spi.ProgramRepository;
import org.duologue.application.scheduling.spi.AppointmentRepository;
import org.duologue.application.scheduling.spi.AvailabilityRepository;
import org.duologue.application.scheduling.spi.ExternalCalendarRepository;
import org.duologue.application.shared.spi.CommandReceipts;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.application.wallet.spi.WalletHistory;
import org.duologue.domain.shared.IdSource;

/** All driven ports in memory. Passwords and mail are left to whoever needs them. */
public class MemoryPorts extends Unconnected {

    private final MemoryStore store = new MemoryStore();
    private final CommandReceipts receipts = new MemoryCommandReceipts(store);
    private final MemoryJobs jobs = new MemoryJobs(store);
    private final WorkspaceRepository workspaces = new MemoryWorkspaces(store);
    private final MemberRepository members = new MemoryMembers(store);
    private final AccessRepository access = new MemoryAccess(store, members);
    private final AppointmentRepository appointments = new MemoryAppointments(store);
    private final AvailabilityRepository availabilities = new MemoryAvailabilities(store);
    private final ExternalCalendarRepository externalCalendars = new MemoryExternalCalendars(store);
    private final ProgramRepository programs = new MemoryPrograms(store);
    private final EnrollmentRepository enrollments = new MemoryEnrollments(store);
    private final CreditRequestRepository creditRequests = new MemoryCreditRequests(store, enrollments);
    private final RenewalRolloutRepository renewalRollouts = new MemoryRenewalRollouts(store);
    private final MemoryWallets wallets = new MemoryWallets(store);
    private final WalletHistory walletHistory = new MemoryWalletHistory(wallets);
    private final BookingRepository bookings = new MemoryBookings(store);
    private final BookingRequestRepository bookingRequests = new MemoryBookingRequests(store);
    private final SlotHoldRepository slotHolds = new MemorySlotHolds(store);
    private final ChangeRequestRepository changeRequests = new MemoryChangeRequests(store);
    private final CheckoutRepository checkouts = new MemoryCheckouts(store);
    private final RefundDutyRepository refundDuties = new MemoryRefundDuties(store);
    private final Calendars calendars = new MemoryCalendars(store);
    private final BenchRepository benches =
            new MemoryBenches(enrollments, programs, appointments, availabilities, members);
    private final TakenTimes takenTimes = new MemoryTakenTimes(bookings, externalCalendars, slotHolds, bookingRequests);
    private final RemarkRepository remarks = new MemoryRemarks(store);
    private final CalendarFeedRepository calendarFeeds = new MemoryCalendarFeeds(store);
    private final MailSwitches mailSwitches = new MemoryMailSwitches(store);
    private final MailArchive mails = new MemoryMails(store);
    private final InstantSource clock;
    private final IdSource ids;
    private final MeetingRooms meetingRooms;

    /** With this clock, cut to milliseconds, and these identities. */
    public MemoryPorts(InstantSource clock, IdSource ids) {
        Objects.requireNonNull(clock, "clock");
        this.clock = () -> clock.instant().truncatedTo(ChronoUnit.MILLIS);
        this.ids = Objects.requireNonNull(ids, "ids");
        this.meetingRooms = new SecretRooms(() -> ids.next().toString());
    }

    /** The jobs, to be run by hand. */
    @Override
    public MemoryJobs jobs() {
        return jobs;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return store;
    }

    @Override
    public CommandReceipts receipts() {
        return receipts;
    }

    @Override
    public InstantSource clock() {
        return clock;
    }

    @Override
    public IdSource ids() {
        return ids;
    }

    @Override
    public WorkspaceRepository workspaces() {
        return workspaces;
    }

    @Override
    public MemberRepository members() {
        return members;
    }

    @Override
    public AccessRepository access() {
        return access;
    }

    /** Rooms with new identities for names. */
    @Override
    public MeetingRooms meetingRooms() {
        return meetingRooms;
    }

    @Override
    public AppointmentRepository appointments() {
        return appointments;
    }

    @Override
    public AvailabilityRepository availabilities() {
        return availabilities;
    }

    @Override
    public ExternalCalendarRepository externalCalendars() {
        return externalCalendars;
    }

    @Override
    public ProgramRepository programs() {
        return programs;
    }

    @Override
    public EnrollmentRepository enrollments() {
        return enrollments;
    }

    @Override
    public CreditRequestRepository creditRequests() {
        return creditRequests;
    }

    @Override
    public RenewalRolloutRepository renewalRollouts() {
        return renewalRollouts;
    }

    /** The wallets; here they can also be seen whole. */
    @Override
    public MemoryWallets wallets() {
        return wallets;
    }

    @Override
    public WalletHistory walletHistory() {
        return walletHistory;
    }

    @Override
    public BookingRepository bookings() {
        return bookings;
    }

    @Override
    public BookingRequestRepository bookingRequests() {
        return bookingRequests;
    }

    @Override
    public ChangeRequestRepository changeRequests() {
        return changeRequests;
    }

    @Override
    public RemarkRepository remarks() {
        return remarks;
    }

    @Override
    public SlotHoldRepository slotHolds() {
        return slotHolds;
    }

    @Override
    public CheckoutRepository checkouts() {
        return checkouts;
    }

    @Override
    public RefundDutyRepository refundDuties() {
        return refundDuties;
    }

    @Override
    public CalendarFeedRepository calendarFeeds() {
        return calendarFeeds;
    }

    @Override
    public Calendars calendars() {
        return calendars;
    }

    @Override
    public BenchRepository benches() {
        return benches;
    }

    @Override
    public TakenTimes takenTimes() {
        return takenTimes;
    }

    @Override
    public MailSwitches mailSwitches() {
        return mailSwitches;
    }

    @Override
    public MailArchive mailArchive() {
        return mails;
    }
}
