package org.duologue.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * Credits as balances, clicked by an owner and a student: bought for the pool, transferred, spent on sessions that cost
 * by their length, and set for several students at once.
 */
record BalancesInBrowser(Visitor owner, Visitor student) {

    private static final List<String> FIVE =
            List.of("Noor Haddad", "Jonas Weber", "Priya Raman", "Mei Tanaka", "Sofia Rossi");

    void tell() {
        buy();
        transfer();
        offer();
        book();
        cancel();
        setFive();
        owner.presses("main table a:has-text('Noor Haddad')", "balance-of-a-member");
        owner.opens("/app/pool/statement", "pool-statement");
        assertTrue(
                owner.reads("#statement, main table").contains("Invoice 17"), "the payment's reference is its reason");
    }

    private List<String> pool() {
        return owner.find(".stat-value").allInnerTexts();
    }

    private void buy() {
        owner.opens("/app/pool", "pool-empty").presses("main header a:has-text('Add bought credits')", "pool-buying");
        owner.types("credits", "100").types("payment", "Invoice 17").confirms("pool-bought");
        assertEquals(List.of("100", "0", "100"), pool());
    }

    private void transfer() {
        owner.presses("main header a:has-text('Transfer credits')", "transfer");
        owner.selects("member", "Noor Haddad (no credits)")
                .types("credits", "101")
                .confirms("transfer-too-many");
        assertTrue(owner.reads("[data-refused]").contains("100"), owner.reads("[data-refused]"));
        assertEquals("101", owner.entered("credits"));
        owner.types("credits", "20").confirms("pool-transferred");
        assertEquals(List.of("80", "20", "100"), pool());
    }

    /** Sessions of 25, 50 and 80 minutes that are paid from balances. */
    private void offer() {
        owner.opens("/app/appointments/new", "sessions-by-length").types("name", "Talk");
        type(0, "25", "1");
        type(1, "50", "2");
        owner.types("slotStep", "30").ticks("Ingrid Sommer").confirms("appointments");
        owner.presses("main a:text-is('Talk')", "appointment");
        type(2, "80", "3");
        owner.confirms("appointments-with-three");
        owner.opens("/app/programmes/new", "programme-by-balance")
                .types("name", "Open coaching")
                .selects("appointment", "Talk")
                .types("freeSlots", "0")
                .ticks("One time")
                .ticks("Accept the student’s own balance")
                .ticks("Cancel, but the credits are forfeited")
                .confirms("programme-made");
        owner.selects("student", "Noor Haddad").confirms("enrolled");
    }

    private void type(int row, String minutes, String cost) {
        String at = "sessionTypes-" + row + "-";
        owner.types(at + "name", minutes + " min")
                .types(at + "minutes", minutes)
                .types(at + "cost", cost);
    }

    /** The next Tuesday that is at least a week ahead. */
    private static LocalDate tuesday() {
        return LocalDate.now(ZoneId.of("Europe/Berlin"))
                .plusDays(7)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
    }

    private void book() {
        student.opens("/app/", "dashboard-with-a-balance");
        assertTrue(
                student.reads("aside .card:has-text('Your own balance') .stat-value")
                        .equals("20"),
                "S2.23");
        student.opens("/app/coaching", "coachings");
        String card = student.reads("article:has(h3:text-is('Open coaching'))");
        assertTrue(card.contains("20 credits"), card);
        student.presses("article:has(h3:text-is('Open coaching')) a.button", "open-coaching");
        bookOne("50 min", tuesday(), "You have 20 credits, enough for 10 sessions like this. This uses 2, 18 left.");
        bookOne("25 min", tuesday().plusDays(1), "You have 18 free sessions. This uses 1, 17 left.");
        assertEquals("17", balance("balance-after-booking"));
    }

    private void bookOne(String type, LocalDate day, String sum) {
        BookingDialog dialog = new BookingDialog(student.presses("main a:has-text('Book a session')", "book"));
        dialog.chooseType(type).show(day).chooseFirst();
        assertEquals(sum, dialog.sum(), "S2.17");
        student.looks("book-" + type.replace(" ", "-"));
        dialog.confirm("booked");
    }

    private String balance(String name) {
        return student.opens("/app/credits?enrollment=balance", name).reads(".stat-value");
    }

    /** The longer one, which comes first. */
    private void cancel() {
        student.opens("/app/coaching", "coachings-again");
        student.presses("article:has(h3:text-is('Open coaching')) a.button", "open-coaching-with-two");
        student.presses("main ul.sessions a[href^='/app/sessions/'] >> nth=0", "session-of-two-credits")
                .touches("#cancel > summary")
                .looks("cancelling");
        assertTrue(student.reads("#cancel").contains("2 credits come back"), student.reads("#cancel"));
        student.presses("#cancel button.solid-danger", "cancelled");
        assertEquals("19", balance("balance-after-cancelling"));
    }

    /** With one credit too few nobody's balance changes; with enough all are shown before they do. */
    private void setFive() {
        String before = owner.opens("/app/pool", "pool-before-setting").reads("main table");
        owner.presses("main header a:has-text('Set balances')", "balances");
        FIVE.forEach(owner::ticks);
        owner.types("credits", "20").confirms("balances-too-many");
        assertTrue(owner.reads("[data-refused]").contains("80"), owner.reads("[data-refused]"));
        assertEquals(before, owner.opens("/app/pool", "pool-untouched").reads("main table"), "X16, C-I4");
        owner.opens("/app/pool/balances", "balances-again");
        FIVE.forEach(owner::ticks);
        owner.types("credits", "10").confirms("balances-preview");
        assertTrue(owner.reads("#preview").contains("The pool goes from 80 to 49."), owner.reads("#preview"));
        assertFalse(owner.sees("[data-refused]"));
        owner.confirms("balances-set");
        assertEquals(List.of("49", "51", "100"), pool());
    }
}
