package org.duologue.application.testing;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.duologue.application.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duologue.application.booking.BookingQuote;
import org.duologue.application.booking.BookingView;
import org.duologue.application.booking.CancelSession;
import org.duologue.application.booking.ChangeQuote;
import org.duologue.application.booking.FreeTimesQuestion;
import org.duologue.application.booking.MoveSession;
import org.duologue.application.booking.OfferedTime;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.scheduling.AppointmentSettings;
import org.duologue.application.scheduling.AppointmentView;
import org.duologue.application.scheduling.ChangeAppointment;
import org.duologue.application.scheduling.HoldSettings;
import org.duologue.application.wallet.AssignCredits;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRefusal.CutoffPassed;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The whole of it in its simplest form, on any ports: enrolled, booked, moved, cancelled, renewed, assigned. */
public abstract class CoachingStory {

    private static final Instant WEDNESDAY = berlin("2026-01-07T10:00");
    private static final Instant THURSDAY = berlin("2026-01-08T10:00");
    private static final Instant FRIDAY = berlin("2026-01-09T15:00");

    private World world;
    private Leadership it;

    /** A world without a workspace, at this instant. */
    protected abstract World begin(Instant now);

    @BeforeEach
    void setUp() {
        world = begin(MONDAY);
        it = Leadership.in(world, 10);
    }

    @Test
    @DisplayName("S1.4, S1.26, B4, B25, E11: book two, cancel one, move the other, and a week later there are 19")
    void story() {
        assertEquals(10, it.credits());
        assertQuoted();
        List<BookingId> booked = it.book(THURSDAY, WEDNESDAY);
        assertEquals(8, it.credits());
        assertMails(MailContent.SessionBooked.class, 4);
        cancelInTime(booked.get(0));
        BookingId moved = booked.get(1);
        move(moved);
        cancelTooLate(moved);
        world.clock().set(MONDAY.plus(Duration.ofDays(7)).minusMillis(1));
        assertEquals(9, it.credits());
        world.clock().set(MONDAY.plus(Duration.ofDays(7)));
        assertEquals(19, it.credits());
    }

    private void assertQuoted() {
        BookingQuote quote = it.duologue().bookingQueries().quoteBook(it.student(), it.booking(WEDNESDAY, THURSDAY));
        assertEquals(List.of(2, 10, 8), List.of(quote.cost(), quote.available(), quote.left()));
        assertTrue(quote.refusal().isEmpty());
    }

    private void cancelInTime(BookingId booking) {
        ChangeQuote quote = it.duologue().bookingQueries().quoteCancel(it.student(), booking, CreditChoice.AS_AGREED);
        assertEquals(1, quote.creditsBack());
        it.duologue().bookings().cancel(new CancelSession(it.student(), booking, "I am ill"));
        assertEquals(9, it.credits());
        MailContent.SessionCancelled told = (MailContent.SessionCancelled)
                assertMails(MailContent.SessionCancelled.class, 2).get(0).content();
        assertEquals("I am ill", told.reason());
        assertEquals(1, told.session().sequence());
        assertEquals(1, told.creditsBack());
    }

    private void move(BookingId booking) {
        it.duologue().bookings().move(new MoveSession(it.student(), booking, FRIDAY));
        BookingView view = it.duologue().bookingQueries().booking(it.coach(), booking);
        assertEquals(FRIDAY, view.time().start());
        assertEquals(1, view.version());
        assertEquals(9, it.credits());
        MailContent.SessionMoved told = (MailContent.SessionMoved)
                assertMails(MailContent.SessionMoved.class, 2).get(0).content();
        assertEquals(booking, told.session().id());
        assertEquals(1, told.session().sequence());
        assertEquals(THURSDAY, told.from().start());
    }

    private void cancelTooLate(BookingId booking) {
        Instant deadline = FRIDAY.minus(Duration.ofHours(24));
        world.clock().set(deadline.plusMillis(1));
        CutoffPassed refusal = refused(
                CutoffPassed.class,
                () -> it.duologue().bookings().cancel(new CancelSession(it.student(), booking, "")));
        assertEquals(deadline, refusal.deadline());
        assertEquals(
                refusal,
                it.duologue()
                        .bookingQueries()
                        .quoteCancel(it.student(), booking, CreditChoice.AS_AGREED)
                        .refusal()
                        .orElseThrow());
        assertEquals(9, it.credits());
        assertMails(MailContent.SessionReminder.class, 2);
    }

    private List<Mail> assertMails(Class<? extends MailContent> kind, int number) {
        world.runDue();
        List<Mail> mails = world.mailer().take();
        assertEquals(number, mails.size());
        mails.forEach(mail -> assertInstanceOf(kind, mail.content()));
        Map<String, Set<String>> zones = mails.stream()
                .collect(Collectors.groupingBy(
                        mail -> mail.to().name().value(),
                        Collectors.mapping(mail -> mail.to().zone().getId(), Collectors.toSet())));
        assertEquals(Map.of("Stella", Set.of("America/New_York"), "Carl", Set.of("Europe/Berlin")), zones);
        assertEquals(number, mails.stream().map(Mail::messageId).distinct().count());
        return mails;
    }

    @Test
    @DisplayName("S1.63, S1.64, C-A1: an admin assigns 1..1000 credits; 0 and 1001 are refused with the field")
    void assigning() {
        assign(1);
        assign(1_000);
        assertEquals(1_011, it.credits());
        for (int wrong : List.of(0, 1_001)) {
            Invalid invalid = refused(Invalid.class, () -> assign(wrong));
            assertEquals("credits", invalid.problems().get(0).field());
            assertEquals("out-of-range", invalid.problems().get(0).code());
        }
        assertEquals(1_011, it.credits());
    }

    private void assign(int credits) {
        it.duologue().wallets().assignCredits(new AssignCredits(it.owner(), it.enrollment(), credits, "well done"));
    }

    @Test
    @DisplayName("E1, E10: a booked time, and the 15 minutes after it, are nobody else's; the loser keeps the credits")
    void oneTimeOneSession() {
        Leadership other = it.another("sven");
        it.book(WEDNESDAY);
        for (Instant taken : List.of(WEDNESDAY, WEDNESDAY.plus(Duration.ofHours(1)))) {
            Refused refused = assertThrows(Refused.class, () -> other.book(taken));
            assertEquals("not-free", refused.refusal().code());
        }
        assertEquals(10, other.credits());
        assertNotNull(other.book(WEDNESDAY.plus(Duration.ofHours(2))).get(0));
    }

    @Test
    @DisplayName("B7, S1.61, S1.62, E18: several times are booked together, each for its credit, or none of them")
    void allOrNone() {
        it.another("sven").book(THURSDAY);
        assertThrows(Refused.class, () -> it.book(WEDNESDAY, THURSDAY));
        assertEquals(10, it.credits());
        assertEquals(2, it.book(WEDNESDAY, FRIDAY).size());
        assertEquals(8, it.credits());
    }

    @Test
    @DisplayName("E11: a mail that could not be handed over goes out later, once; after a second change only the last")
    void mailServerDown() {
        BookingId booking = it.book(WEDNESDAY).get(0);
        world.mailer().failNext(1);
        assertThrows(IllegalStateException.class, world::runDue);
        it.duologue().bookings().move(new MoveSession(it.student(), booking, THURSDAY));
        world.runDue();
        world.runDue();
        List<Mail> mails = world.mailer().take();
        assertEquals(
                2,
                mails.stream()
                        .filter(m -> m.content() instanceof MailContent.SessionMoved)
                        .count());
        assertTrue(mails.size() <= 3, mails::toString);
    }

    @Test
    @DisplayName(
            "B9, B25, E3, E10: a session moves with the buffers that were agreed, whatever the appointment says today")
    void movesAsAgreed() {
        Instant one = berlin("2026-01-07T13:00");
        BookingId booking = it.book(THURSDAY).get(0);
        it.another("sven").book(one.plus(Duration.ofHours(1)));
        withoutBuffers();
        FreeTimesQuestion question = new FreeTimesQuestion(
                it.enrollment(), Optional.of(it.coach().member()), it.sessionType(), one, FRIDAY, Optional.of(booking));
        List<OfferedTime> offered = it.duologue().bookingQueries().freeTimes(it.student(), question);
        assertEquals(one.plus(Duration.ofHours(3)), offered.get(0).start());
        Refused refused = assertThrows(
                Refused.class, () -> it.duologue().bookings().move(new MoveSession(it.student(), booking, one)));
        assertEquals("not-free", refused.refusal().code());
        it.duologue()
                .bookings()
                .move(new MoveSession(it.student(), booking, offered.get(0).start()));
        assertNotNull(it.book(one).get(0));
    }

    private void withoutBuffers() {
        AppointmentView view = it.duologue().schedulingQueries().appointment(it.owner(), it.appointment());
        AppointmentSettings without = new AppointmentSettings(
                "Call",
                "",
                List.of(),
                view.settings().sessionTypes(),
                view.settings().coaches(),
                0,
                0,
                60,
                120,
                60,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>(),
                24 * 60,
                24 * 60,
                Optional.empty(),
                "",
                Confirmation.INSTANT,
                HoldSettings.USUAL);
        ChangeAppointment change = new ChangeAppointment(it.owner(), it.appointment(), without, Optional.empty());
        it.duologue().scheduling().changeAppointment(change);
    }
}
