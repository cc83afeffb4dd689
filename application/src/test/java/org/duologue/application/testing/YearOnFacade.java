package org.duologue.application.testing;

import static org.duologue.application.testing.Leadership.member;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.duologue.application.Duologue;
import org.duologue.application.booking.CancelSession;
import org.duologue.application.enrollment.EndEnrollment;
import org.duologue.application.enrollment.Enroll;
import org.duologue.application.enrollment.PauseEnrollment;
import org.duologue.application.enrollment.ResumeEnrollment;
import org.duologue.application.program.CreateProgram;
import org.duologue.application.program.ProgramSettings;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.wallet.AssignCredits;
import org.duologue.application.wallet.ChangeRenewal;
import org.duologue.application.wallet.EntryView;
import org.duologue.application.wallet.RenewalSettings;
import org.duologue.application.wallet.StatementFilter;
import org.duologue.application.wallet.TakeBackCredits;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Role;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.program.ProgramType;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Cycle;

/** The year in plain Java. */
final class YearOnFacade implements YearSteps {

    private final World world;
    private final Duologue duologue;
    private final Leadership practice;
    private Leadership it;

    /** In a world without a workspace. */
    YearOnFacade(World world) {
        this.world = world;
        duologue = world.duologue();
        practice = Leadership.in(world, 10);
        it = practice;
    }

    @Override
    public void goTo(Instant time) {
        world.clock().set(time);
    }

    @Override
    public void enroll() {
        Actor student = member(duologue, it.owner(), "Yara", "yara@acme.example", Role.STUDENT, "Europe/Berlin");
        ProgramId program = duologue.programs().createProgram(new CreateProgram(it.owner(), fourAMonth()));
        it = new Leadership(
                duologue,
                practice.owner(),
                practice.coach(),
                student,
                practice.appointment(),
                practice.sessionType(),
                program,
                duologue.enrollments().enroll(new Enroll(student, program, student.member())));
    }

    private ProgramSettings fourAMonth() {
        return new ProgramSettings(
                ProgramType.ONE_TO_ONE,
                "A year",
                "",
                Optional.empty(),
                true,
                Optional.of(it.appointment()),
                Optional.of(4),
                Optional.of(Cycle.MONTHLY),
                Optional.of(new CarryOver.CarryUpTo(Credits.of(2))),
                Optional.of(false),
                Optional.empty(),
                Optional.of(false),
                Optional.of(LatePolicy.BLOCK),
                Optional.of(LatePolicy.BLOCK),
                List.of(it.coach().member()));
    }

    @Override
    public List<String> book(Instant... starts) {
        return it.book(starts).stream().map(id -> id.value().toString()).toList();
    }

    @Override
    public void cancel(String booking) {
        cancel(it.student(), booking);
    }

    @Override
    public void callOff(String booking) {
        cancel(it.coach(), booking);
    }

    private void cancel(Actor by, String booking) {
        duologue.bookings().cancel(new CancelSession(by, new BookingId(UUID.fromString(booking)), ""));
    }

    @Override
    public void pause() {
        duologue.enrollments().pause(new PauseEnrollment(it.coach(), it.enrollment()));
    }

    @Override
    public void resume() {
        duologue.enrollments().resume(new ResumeEnrollment(it.coach(), it.enrollment()));
    }

    @Override
    public void assign(int credits) {
        duologue.wallets().assignCredits(new AssignCredits(it.coach(), it.enrollment(), credits, "workshop"));
    }

    @Override
    public void takeBack(int lot, int credits) {
        duologue.wallets().takeBackCredits(new TakeBackCredits(it.coach(), it.enrollment(), lot, credits, "mistake"));
    }

    @Override
    public void renew(RenewalSettings settings) {
        duologue.wallets().changeRenewal(new ChangeRenewal(it.coach(), it.enrollment(), settings));
    }

    @Override
    public void end() {
        duologue.enrollments().end(new EndEnrollment(it.owner(), it.enrollment(), false));
    }

    @Override
    public String refusal(Runnable act) {
        return Refusals.of(act).orElseThrow().code();
    }

    @Override
    public int available() {
        return it.credits();
    }

    @Override
    public int availableAt(Instant time) {
        return duologue.walletQueries()
                .availableAt(it.student(), it.enrollment(), time)
                .available();
    }

    @Override
    public Instant nextRenewal() {
        return duologue.walletQueries()
                .wallet(it.student(), it.enrollment())
                .nextRenewalAt()
                .orElseThrow();
    }

    @Override
    public List<Line> statement() {
        List<EntryView> newestFirst = duologue.walletQueries()
                .statement(it.student(), it.enrollment(), StatementFilter.ALL, PageRequest.first(100))
                .items();
        EntryView[] entries = newestFirst.toArray(EntryView[]::new);
        return IntStream.range(0, entries.length)
                .mapToObj(i -> entries[entries.length - 1 - i])
                .map(e -> new Line(e.effectiveAt(), e.kind() + " " + e.source(), e.change(), e.balance()))
                .toList();
    }
}
