package org.duologue.application;

import java.time.InstantSource;
import java.util.List;
import org.duologue.application.access.AccessUseCases;
import org.duologue.application.booking.BookingQueries;
import org.duologue.application.booking.BookingRequestQueries;
import org.duologue.application.booking.BookingRequestUseCases;
import org.duologue.application.booking.BookingUseCases;
import org.duologue.application.booking.CalendarFeedQueries;
import org.duologue.application.booking.CalendarFeedUseCases;
import org.duologue.application.booking.ChangeRequestQueries;
import org.duologue.application.booking.ChangeRequestUseCases;
import org.duologue.application.booking.CoachCalendarQueries;
import org.duologue.application.booking.SlotHoldQueries;
import org.duologue.application.booking.SlotHoldUseCases;
import org.duologue.application.enrollment.CreditRequestQueries;
import org.duologue.application.enrollment.CreditRequestUseCases;
import org.duologue.application.enrollment.EnrollmentQueries;
import org.duologue.application.enrollment.EnrollmentUseCases;
import org.duologue.application.enrollment.RenewalQueries;
import org.duologue.application.enrollment.RenewalUseCases;
import org.duologue.application.memory.MemoryPorts;
import org.duologue.application.notification.NotificationQueries;
import org.duologue.application.notification.NotificationUseCases;
import org.duologue.application.people.PeopleQueries;
import org.duologue.application.people.PeopleUseCases;
import org.duologue.application.program.ProgramQueries;
import org.duologue.application.program.ProgramUseCases;
import org.duologue.application.scheduling.ExternalCalendarQueries;
import org.duologue.application.scheduling.ExternalCalendarUseCases;
import org.duologue.application.scheduling.SchedulingQueries;
import org.duologue.application.scheduling.SchedulingUseCases;
import org.duologue.application.shared.spi.JobHandler;
import org.duologue.application.wallet.PoolQueries;
import org.duologue.application.wallet.PoolUseCases;
import org.duologue.application.wallet.WalletQueries;
import org.duologue.application.wallet.WalletUseCases;
import org.duologue.domain.shared.IdSource;

/**
 * One-to-one coaching as a library: all use cases and queries over a set of {@link Ports}.
 *
 * <pre>{@code
 * Duologue duologue = Duologue.inMemory(InstantSource.system(), UUID::randomUUID);
 * Actor owner = duologue.people().setUpWorkspace(new SetUpWorkspace("Acme", "UTC", "EUR", "Olga", "o@acme.example"));
 * }</pre>
 *
 * <p>Every refusal is a {@code Refused} with its evidence. Thread-safe if the ports are.
 */
public final class Duologue extends PaymentFacade {

    private final Assembly assembly;
    private final Planning planning;
    private final DurableJobs durableJobs;

    private Duologue(Ports ports, Wiring wiring) {
        super(new Paying(ports, wiring));
        this.assembly = new Assembly(ports, wiring);
        this.planning = new Planning(ports, wiring);
        this.durableJobs = new DurableJobs(ports, wiring, assembly.enrollmentEnding());
    }

    /** Over these ports. */
    public static Duologue over(Ports ports) {
        return new Duologue(ports, Wiring.over(ports));
    }

    /** In memory, for trying out and for tests: nothing outlives the object. Mails are only kept. */
    public static Duologue inMemory(InstantSource clock, IdSource ids) {
        return over(new MemoryPorts(clock, ids));
    }

    /** The workspace and its members. */
    public PeopleUseCases people() {
        return assembly.people();
    }

    /** Questions about the workspace and its members. */
    public PeopleQueries peopleQueries() {
        return assembly.peopleQueries();
    }

    /** Signing in and out. */
    public AccessUseCases access() {
        return assembly.access();
    }

    /** Appointments and availability. */
    public SchedulingUseCases scheduling() {
        return planning.scheduling();
    }

    /** Questions about appointments and availability. */
    public SchedulingQueries schedulingQueries() {
        return planning.schedulingQueries();
    }

    /** Calendars that coaches keep elsewhere. */
    public ExternalCalendarUseCases externalCalendars() {
        return planning.externalCalendars();
    }

    /** Questions about calendars that coaches keep elsewhere. */
    public ExternalCalendarQueries externalCalendarQueries() {
        return planning.externalCalendars();
    }

    /** Programmes. */
    public ProgramUseCases programs() {
        return planning.programs();
    }

    /** Questions about programmes. */
    public ProgramQueries programQueries() {
        return planning.programQueries();
    }

    /** Enrollments. */
    public EnrollmentUseCases enrollments() {
        return assembly.enrollments();
    }

    /** Questions about enrollments. */
    public EnrollmentQueries enrollmentQueries() {
        return assembly.enrollmentQueries();
    }

    /** Applying a programme's renewal to its running enrollments. */
    public RenewalUseCases renewals() {
        return assembly.renewals();
    }

    /** Questions about that. */
    public RenewalQueries renewalQueries() {
        return assembly.renewalQueries();
    }

    /** Requests for credits. */
    public CreditRequestUseCases creditRequests() {
        return assembly.creditRequests();
    }

    /** Questions about requests for credits. */
    public CreditRequestQueries creditRequestQueries() {
        return assembly.creditRequestQueries();
    }

    /** Credits. */
    public WalletUseCases wallets() {
        return assembly.wallets();
    }

    /** Questions about credits. */
    public WalletQueries walletQueries() {
        return assembly.walletQueries();
    }

    /** The workspace's pool of credits, and members' own balances. */
    public PoolUseCases pool() {
        return assembly.pool();
    }

    /** Questions about the pool and balances. */
    public PoolQueries poolQueries() {
        return assembly.poolQueries();
    }

    /** Sessions. */
    public BookingUseCases bookings() {
        return planning.bookings();
    }

    /** Questions about sessions. */
    public BookingQueries bookingQueries() {
        return planning.bookingQueries();
    }

    /** Booking requests. */
    public BookingRequestUseCases bookingRequests() {
        return planning.bookingRequests();
    }

    /** Questions about booking requests. */
    public BookingRequestQueries bookingRequestQueries() {
        return planning.bookingRequestQueries();
    }

    /** Change requests. */
    public ChangeRequestUseCases changeRequests() {
        return planning.changeRequests();
    }

    /** Questions about change requests. */
    public ChangeRequestQueries changeRequestQueries() {
        return planning.changeRequestQueries();
    }

    /** Private calendar feeds. */
    public CalendarFeedUseCases calendarFeeds() {
        return planning.calendarFeeds();
    }

    /** Questions about calendar feeds, and what they say. */
    public CalendarFeedQueries calendarFeedQueries() {
        return planning.calendarFeeds();
    }

    /** Questions about the calendars of coaches. */
    public CoachCalendarQueries coachCalendarQueries() {
        return planning.coachCalendarQueries();
    }

    /** Holding times while somebody decides. */
    public SlotHoldUseCases slotHolds() {
        return planning.slotHolds();
    }

    /** Questions about held times. */
    public SlotHoldQueries slotHoldQueries() {
        return planning.slotHolds();
    }

    /** Which mails are wanted. */
    public NotificationUseCases notifications() {
        return assembly.notifications();
    }

    /** Questions about mails. */
    public NotificationQueries notificationQueries() {
        return assembly.notifications();
    }

    /** What does the durable jobs; whoever runs them calls these. */
    public List<JobHandler> jobHandlers() {
        return durableJobs.all();
    }

    /** Has what is done again and again begin; a program that runs jobs calls it at every start. */
    public void beginSweeping() {
        durableJobs.begin();
    }
}
