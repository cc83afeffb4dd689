package org.duologue.application.contracts;

import static org.duologue.application.contracts.Broken.answers;
import static org.duologue.application.contracts.Broken.backwards;
import static org.duologue.application.contracts.Broken.onlyAtFirst;
import static org.duologue.application.contracts.Broken.onlyOnce;
import static org.duologue.application.contracts.Broken.swallowing;
import static org.duologue.application.testing.Leadership.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Property;
import org.duologue.application.booking.BookingFilter;
import org.duologue.application.notification.KeptMail;
import org.duologue.application.people.MemberFilter;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.Interception.Call;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.World;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.SessionRemarks;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Workspace;
import org.duologue.domain.program.Program;
import org.duologue.domain.scheduling.Appointment;
import org.duologue.domain.scheduling.ExternalCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Every law of every contract finds a port that breaks it")
class ContractsCanFailTest {

    private static final int SEEDS = 12;

    /** The contracts in one world. */
    private record Trial(World world) implements AllContracts {}

    private final Map<String, Supplier<World>> faults = new TreeMap<>();

    ContractsCanFailTest() {
        unitsOfWork();
        people();
        scheduling();
        coaching();
        WalletFaults.all(this::breaks);
        jobsAndMails();
    }

    private void breaks(String law, String portAndMethod, Broken.Fault fault) {
        faults.put(law, () -> Broken.world(new MemoryWorld(MONDAY), portAndMethod, fault));
    }

    private void unitsOfWork() {
        breaks("unitsCommits", "members.save", answers(null));
        breaks("unitsLosesNothing", "unitOfWork.run", (proceed, work) -> {
            proceed.with(work);
            return proceed.with(work);
        });
        for (String law : List.of("unitsReadsOneMoment", "unitsReadsOnly")) {
            breaks(law, "unitOfWork.read", (proceed, work) -> ((Supplier<?>) work[0]).get());
        }
        for (String law : List.of(
                "unitsRollsBack", "unitsRollsBackChanges", "unitsJoins", "walletsRolledBack", "receiptsRolledBack")) {
            breaks(law, "unitOfWork.run", ContractsCanFailTest::keepsWhatFailed);
        }
    }

    private static Object keepsWhatFailed(Call proceed, Object... work) {
        RuntimeException[] thrown = new RuntimeException[1];
        AssertionError[] error = new AssertionError[1];
        Object answer = unit(proceed, work[0], thrown, error);
        if (error[0] != null) {
            throw error[0];
        }
        if (thrown[0] != null) {
            throw thrown[0];
        }
        return answer;
    }

    private static Object unit(Call proceed, Object work, RuntimeException[] thrown, AssertionError[] error) {
        Supplier<Object> never = () -> {
            try {
                return work instanceof Supplier<?> supplier ? supplier.get() : run((Runnable) work);
            } catch (RuntimeException e) {
                thrown[0] = e;
            } catch (AssertionError e) {
                error[0] = e;
            }
            return null;
        };
        return work instanceof Supplier<?> ? proceed.with(never) : proceed.with((Runnable) () -> run(never));
    }

    @SuppressWarnings("ReturnValueIgnored") // a unit without an answer
    private static void run(Supplier<Object> work) {
        work.get();
    }

    private static Object run(Runnable work) {
        work.run();
        return null;
    }

    private void people() {
        breaks("workspacesRoundTrip", "workspaces.save", onlyOnce(w -> ((Workspace) w)
                .state()
                .id()));
        breaks("workspacesRevisions", "workspaces.revision", answers(1L));
        breaks("workspacesFirst", "workspaces.first", answers(Optional.empty()));
        breaks("membersRoundTrip", "members.findAll", answers(List.of()));
        breaks("membersOneAddress", "members.save", swallowing());
        breaks("membersPages", "members.page", (proceed, a) -> backwards(proceed.with(a)));
        breaks("membersTexts", "members.page", (proceed, a) -> proceed.with(a[0], MemberFilter.ALL, a[2]));
        breaks("membersCursors", "members.page", (proceed, a) -> {
            Object page = swallowing().instead(proceed, a);
            return page == null ? new Page<>(List.of(), Optional.empty()) : page;
        });
        breaks("membersRevisions", "members.revision", answers(1L));
        breaks("accessHashes", "access.savePasswordHash", onlyOnce(member -> member));
        breaks("accessSignIns", "access.removeSignIns", answers(null));
        breaks("accessOfWhoChanges", "access.findSignIn", onlyAtFirst());
        breaks("accessExpiry", "access.removeExpired", (proceed, a) -> proceed.with(((Instant) a[0]).plusMillis(1)));
        breaks("accessLinks", "access.removeLinks", answers(null));
    }

    private void scheduling() {
        breaks("appointmentsRoundTrip", "appointments.save", onlyOnce(a -> ((Appointment) a)
                .state()
                .id()));
        breaks("appointmentsPages", "appointments.page", (proceed, a) -> proceed.with(a[0], PageRequest.first(3)));
        breaks("availabilitiesRoundTrip", "availabilities.find", answers(Optional.empty()));
        breaks("availabilitiesSeveral", "availabilities.findAll", answers(List.of()));
        breaks("externalCalendarsRoundTrip", "externalCalendars.save", onlyOnce(c -> ((ExternalCalendar) c)
                .state()
                .id()));
        breaks("externalCalendarsOfCoach", "externalCalendars.ofCoach", (proceed, a) -> backwards(proceed.with(a)));
        breaks("externalCalendarsBusy", "externalCalendars.replaceBusy", onlyOnce(id -> id));
        breaks("programsRoundTrip", "programs.save", onlyOnce(p -> ((Program) p)
                .state()
                .id()));
        breaks("programsPages", "programs.page", (proceed, a) -> backwards(proceed.with(a)));
    }

    private void coaching() {
        EnrollmentFaults.all(this::breaks);
        breaks("bookingsRoundTrip", "bookings.save", onlyOnce(b -> ((Booking) b)
                .state()
                .id()));
        breaks("bookingsFoundTogether", "bookings.findAll", answers(List.of()));
        breaks("bookingsTakingTime", "bookings.takingTime", (proceed, a) -> backwards(proceed.with(a)));
        breaks(
                "bookingsAhead",
                "bookings.countAhead",
                (proceed, a) -> proceed.with(a[0], a[1], a[2], Optional.empty()));
        BookingRequestFaults.all(this::breaks);
        ChangeRequestFaults.all(this::breaks);
        PaymentFaults.all(this::breaks);
        breaks("bookingsKnown", "bookings.known", (proceed, a) -> Set.copyOf((Collection<?>) a[0]));
        breaks("remarks", "remarks.save", onlyOnce(r -> ((SessionRemarks) r)
                .state()
                .session()));
        breaks("calendarFeeds", "calendarFeeds.remove", answers(null));
        breaks("bookingsPages", "bookings.past", (proceed, a) -> proceed.with(a[0], BookingFilter.ALL, a[2], a[3]));
    }

    private void jobsAndMails() {
        MemberId everybody = new MemberId(new UUID(0, 1));
        breaks("receiptsRace", "receipts.find", answers(Optional.empty()));
        breaks("receiptsKeptMeanwhile", "receipts.find", answers(Optional.empty()));
        faults.put(
                "receiptsPrivateToTheSender",
                () -> Broken.world(
                        Broken.world(
                                new MemoryWorld(MONDAY),
                                "receipts.find",
                                (proceed, a) -> proceed.with(everybody, a[1])),
                        "receipts.keep",
                        (proceed, a) -> proceed.with(everybody, a[1], a[2])));
        breaks("mailSwitches", "mailSwitches.save", onlyOnce(whose -> whose));
        breaks("mailsKeeps", "mailArchive.keep", onlyOnce(mail -> ((KeptMail) mail).messageId()));
        breaks("mailsPages", "mailArchive.page", (proceed, a) -> backwards(proceed.with(a)));
        breaks("jobsRunsOnceWhenDue", "jobs.enqueue", (proceed, a) -> proceed.with(a[0], a[1], a[2], Instant.EPOCH));
        breaks("jobsKeys", "jobs.enqueue", (proceed, a) -> proceed.with(a[0], a[1] + " " + a[2], a[2], a[3]));
        breaks(
                "jobsMany",
                "jobs.enqueueAll",
                (proceed, a) -> proceed.with(
                        a[0], ((List<?>) a[1]).stream().limit(1_000).toList()));
        breaks("jobsTransactional", "jobs.cancel", answers(null));
        breaks("jobsRecurring", "jobs.enqueue", (proceed, a) -> proceed.with(a[0], a[1] + " " + a[2], a[2], a[3]));
        breaks("jobsAgain", "jobs.enqueue", answers(null));
    }

    @TestFactory
    Stream<DynamicTest> eachLawFindsItsFault() {
        return faults.entrySet().stream()
                .map(fault -> DynamicTest.dynamicTest(
                        fault.getKey(),
                        () -> assertTrue(fails(fault.getKey(), fault.getValue()), "the law holds on the broken port")));
    }

    private static boolean fails(String law, Supplier<World> world) throws IllegalAccessException {
        Method method = laws().filter(m -> m.getName().equals(law)).findFirst().orElseThrow();
        Object[] arguments = new Object[method.getParameterCount()];
        for (long seed = 1; seed <= SEEDS; seed++) {
            Arrays.fill(arguments, seed);
            try {
                method.invoke(new Trial(world.get()), arguments);
            } catch (InvocationTargetException found) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Method> laws() {
        return Arrays.stream(AllContracts.class.getMethods())
                .filter(m -> m.isAnnotationPresent(Property.class) || m.isAnnotationPresent(Example.class));
    }

    @Test
    @DisplayName("no law is without its fault, and all hold where nothing is broken")
    void complete() throws IllegalAccessException {
        Set<String> laws = laws().map(Method::getName).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(laws, faults.keySet());
        for (String law : laws) {
            assertTrue(!fails(law, () -> new MemoryWorld(MONDAY)), law + " fails on ports that are whole");
        }
    }
}
