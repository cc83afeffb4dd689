package org.duologue.application.testing;

import static org.duologue.application.testing.Leadership.berlin;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duologue.application.wallet.RenewalSettings;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Cycle;

/**
 * A year of one student's free slots: what is done when, and every balance as worked out by hand. It is told in the
 * same words on every face of the application, from the last day of a January on, in Berlin, so that it goes over month
 * ends and both clock changes. What {@link YearTable} says is what the statement must say in the end.
 */
public final class CreditYear {

    /** When it begins: the enrollment, from which the months are counted. */
    public static final Instant BEGINNING = berlin("2027-01-31T10:00");

    private static final RenewalSettings WEEKLY_ONE = new RenewalSettings(1, Cycle.WEEKLY, new CarryOver.CarryAll());
    private static final RenewalSettings MONTHLY_FIVE = new RenewalSettings(5, Cycle.MONTHLY, new CarryOver.Reset());
    /** The lot that the assignment in May makes. */
    private static final int ASSIGNED = 8;

    private final YearSteps it;
    private final Map<Instant, Integer> seen = new LinkedHashMap<>();

    /** The year on this face. */
    public CreditYear(YearSteps steps) {
        this.it = steps;
    }

    /** Lives through it. */
    public void live() {
        it.goTo(BEGINNING);
        it.enroll();
        winter();
        pausedInSpring();
        summer();
        weekly();
        autumn();
        end();
        looksBack();
    }

    private void on(String time) {
        it.goTo(berlin(time));
    }

    /** The balance at a time that lies between two events by minutes, and not on one. */
    private void has(int credits, String time) {
        on(time);
        has(credits);
        seen.put(berlin(time), credits);
    }

    private void has(int credits) {
        assertEquals(credits, it.available());
    }

    private void renewsNext(String time) {
        assertEquals(berlin(time), it.nextRenewal().truncatedTo(ChronoUnit.MINUTES));
    }

    private void refused(String code, Runnable act) {
        int before = it.available();
        assertEquals(code, it.refusal(act));
        assertEquals(before, it.available(), "C-I4");
    }

    /** Booked, cancelled in time and too late; all that is left ends but two; one credit comes back for two weeks. */
    private void winter() {
        has(4, "2027-02-08T12:00");
        List<String> two = it.book(berlin("2027-02-10T10:00"), berlin("2027-02-11T10:00"));
        has(2, "2027-02-09T12:00");
        refused("cutoff-passed", () -> it.cancel(two.get(0)));
        it.cancel(two.get(1));
        refused("session-not-confirmed", () -> it.cancel(two.get(1)));
        has(3, "2027-02-28T09:55");
        has(6, "2027-02-28T10:05");
        renewsNext("2027-03-31T10:00");
        has(6, "2027-03-16T12:00");
        String april = it.book(berlin("2027-04-01T14:00")).get(0);
        has(5, "2027-03-31T09:55");
        has(6, "2027-03-31T10:05");
        on("2027-03-31T12:00");
        it.cancel(april);
        has(7, "2027-04-14T11:55");
        has(6, "2027-04-14T12:05");
    }

    /** Nothing is granted and nothing booked, but credits end, and some are assigned. */
    private void pausedInSpring() {
        on("2027-04-20T10:00");
        it.pause();
        refused("enrollment-paused", () -> it.book(berlin("2027-04-22T10:00")));
        has(6, "2027-04-30T09:55");
        has(2, "2027-04-30T10:05");
        has(2, "2027-05-10T10:00");
        it.assign(3);
        has(5, "2027-05-20T10:00");
        it.resume();
        renewsNext("2027-05-31T10:00");
        has(5, "2027-05-31T09:55");
        has(9, "2027-05-31T10:05");
    }

    /** Some of the assigned ones are taken back; three sessions at once, of which the coach calls one off late. */
    private void summer() {
        on("2027-06-01T10:00");
        refused("credits-not-left", () -> it.takeBack(ASSIGNED, 4));
        it.takeBack(ASSIGNED, 2);
        has(7);
        it.renew(WEEKLY_ONE);
        has(7, "2027-06-03T12:00");
        renewsNext("2027-06-30T10:00");
        refused("credits-do-not-cover", () -> it.book(hoursOf("2027-06-04", "2027-06-07")));
        List<String> three =
                it.book(berlin("2027-06-08T10:00"), berlin("2027-06-09T10:00"), berlin("2027-06-10T10:00"));
        has(4, "2027-06-08T09:00");
        refused("cutoff-passed", () -> it.cancel(three.get(0)));
        it.callOff(three.get(0));
        has(5, "2027-06-30T09:55");
    }

    /** Four of each of these days: eight times. */
    private static Instant[] hoursOf(String one, String other) {
        return List.of(one, other).stream()
                .flatMap(day -> List.of("09", "11", "13", "15").stream().map(hour -> berlin(day + "T" + hour + ":00")))
                .toArray(Instant[]::new);
    }

    /** From the boundary on one a week, and nothing ends any more; three weeks are skipped. */
    private void weekly() {
        has(4, "2027-06-30T10:05");
        renewsNext("2027-07-07T10:00");
        has(8, "2027-07-28T10:05");
        on("2027-08-02T10:00");
        it.pause();
        has(8, "2027-08-18T10:05");
        on("2027-08-20T10:00");
        it.resume();
        has(8, "2027-08-25T09:55");
        has(9, "2027-08-25T10:05");
        has(10, "2027-09-02T10:00");
        it.renew(MONTHLY_FIVE);
    }

    /** From the boundary on five a month that end with it, and are spent before those that stay. */
    private void autumn() {
        has(10, "2027-09-08T09:55");
        has(15, "2027-09-08T10:05");
        has(15, "2027-09-20T12:00");
        it.book(berlin("2027-09-27T10:00"), berlin("2027-09-28T10:00"));
        has(13, "2027-10-08T09:55");
        has(15, "2027-10-08T10:05");
        has(15, "2027-10-20T12:00");
        it.book(berlin("2027-10-27T10:00"));
        has(14, "2027-11-08T09:55");
        has(15, "2027-11-08T10:05");
    }

    /** With the enrollment all credits end, and what comes back from a session that stayed ends at once. */
    private void end() {
        has(15, "2027-11-30T12:00");
        List<String> two = it.book(berlin("2027-12-08T10:00"), berlin("2027-12-14T10:00"));
        has(13, "2027-12-01T12:00");
        it.end();
        has(0);
        it.cancel(two.get(1));
        refused("enrollment-ended", () -> it.book(berlin("2027-12-15T10:00")));
        refused("wallet-closed", () -> it.assign(1));
        has(0, "2028-01-31T10:05");
    }

    /** What was done at a time came after the look at the balance, so the look back is at the moment before. */
    private void looksBack() {
        seen.forEach((time, credits) ->
                assertEquals(credits, it.availableAt(time.minusMillis(1)), () -> "C-L6: just before " + time));
        assertEquals(YearTable.written(), YearTable.written(it.statement()));
    }
}
