package org.duologue.application.testing;

import static org.duologue.application.testing.Leadership.berlin;
import static org.duologue.application.testing.Leadership.member;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.duologue.application.Duologue;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.enrollment.Enroll;
import org.duologue.application.program.CreateProgram;
import org.duologue.application.program.ProgramSettings;
import org.duologue.application.scheduling.AppointmentSettings;
import org.duologue.application.scheduling.AppointmentSettings.SessionTypeSettings;
import org.duologue.application.scheduling.CreateAppointment;
import org.duologue.application.scheduling.HoldSettings;
import org.duologue.application.wallet.TransferCredits;
import org.duologue.application.wallet.TransferCredits.Direction;
import org.duologue.application.wallet.WalletView;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.program.ProgramType;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Cycle;

/**
 * Coaching that is paid from balances: sessions of 25, 50 and 80 minutes for 1, 2 and 3 credits, no free slots, and a
 * student who has nothing yet.
 */
record OpenCoaching(
        Duologue duologue,
        Actor owner,
        MemberId coach,
        Actor student,
        EnrollmentId enrollment,
        List<SessionTypeId> types) {

    /** In the practice of the first customer, with its coach. */
    static OpenCoaching in(Leadership it) {
        Duologue duologue = it.duologue();
        MemberId coach = it.coach().member();
        Actor student = member(duologue, it.owner(), "Basil", "basil@acme.example", Role.STUDENT, "UTC");
        AppointmentId talk = duologue.scheduling().createAppointment(new CreateAppointment(it.owner(), talk(coach)));
        EnrollmentId enrollment = duologue.enrollments()
                .enroll(new Enroll(
                        it.owner(),
                        duologue.programs().createProgram(new CreateProgram(it.owner(), fromBalances(talk, coach))),
                        student.member()));
        List<SessionTypeId> types = duologue.bookingQueries().bookable(student, enrollment).sessionTypes().stream()
                .map(choice -> choice.id())
                .toList();
        return new OpenCoaching(duologue, it.owner(), coach, student, enrollment, types);
    }

    private static AppointmentSettings talk(MemberId coach) {
        AppointmentSettings usual = AppointmentSettings.usual("Talk", 25, List.of(coach));
        return new AppointmentSettings(
                "Talk",
                "",
                List.of(),
                List.of(type(25, 1), type(50, 2), type(80, 3)),
                usual.coaches(),
                0,
                0,
                30,
                usual.minimumNotice(),
                usual.horizonDays(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>(),
                usual.cancelNotice(),
                usual.rescheduleNotice(),
                Optional.empty(),
                "",
                Confirmation.INSTANT,
                HoldSettings.USUAL);
    }

    private static SessionTypeSettings type(int minutes, int cost) {
        return new SessionTypeSettings(Optional.empty(), minutes + " min", minutes, cost, Optional.empty());
    }

    private static ProgramSettings fromBalances(AppointmentId talk, MemberId coach) {
        return new ProgramSettings(
                ProgramType.ONE_TO_ONE,
                "Open coaching",
                "",
                Optional.empty(),
                true,
                Optional.of(talk),
                Optional.of(0),
                Optional.of(Cycle.ONE_TIME),
                Optional.of(new CarryOver.CarryAll()),
                Optional.of(false),
                Optional.empty(),
                Optional.of(true),
                Optional.empty(),
                Optional.empty(),
                List.of(coach));
    }

    /** The owner transfers between the pool and the student. */
    void transfer(Direction direction, int credits) {
        duologue.pool().transferCredits(new TransferCredits(owner, student.member(), direction, credits, "start"));
    }

    /** The student's balance. */
    int balance() {
        return duologue.poolQueries()
                .balance(student, student.member())
                .map(WalletView::available)
                .orElse(0);
    }

    /** What is in the pool. */
    int pool() {
        return duologue.poolQueries().pool(owner).wallet().available();
    }

    /** What is in the wallet of the enrollment. */
    int ofEnrollment() {
        return duologue.walletQueries().wallet(student, enrollment).available();
    }

    /** The command by which the student books the session type of that number at that time in Berlin. */
    BookSessions wish(int type, String start) {
        return new BookSessions(student, enrollment, coach, types.get(type), List.of(berlin(start)));
    }

    /** Books it. */
    BookingId book(int type, String start) {
        return duologue.bookings().book(wish(type, start)).get(0);
    }
}
