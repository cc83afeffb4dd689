package org.duologue.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;

/** Sessions that no credits cover, clicked by an owner and a student: chosen, paid, cancelled, given back. */
record PayingInBrowser(Visitor owner, Visitor student) {

    void tell() {
        offer();
        String checkout = choose();
        givenUp(checkout);
        String paid = choose();
        notePaid();
        student.opens(paid, "checkout-paid");
        assertTrue(student.reads("#checkout-said").contains("Paid and booked"), student.reads("#checkout-said"));
        cancel();
        giveBack();
        student.opens(student.path(), "session-given-back");
        assertTrue(student.reads(".notice").contains("€40 was given back."), student.reads(".notice"));
    }

    /** At 40 euros a session, and no free ones. */
    private void offer() {
        owner.opens("/app/appointments/new", "appointment-with-a-price").types("name", "Extra call");
        owner.types("sessionTypes-0-name", "Extra call")
                .types("sessionTypes-0-minutes", "60")
                .types("sessionTypes-0-cost", "1")
                .types("sessionTypes-0-price", "40")
                .ticks("Ingrid Sommer")
                .confirms("appointments-with-a-price");
        owner.opens("/app/programmes/new", "programme-by-the-hour")
                .types("name", "By the hour")
                .selects("appointment", "Extra call")
                .types("freeSlots", "0")
                .ticks("One time")
                .ticks("Allow additional sessions")
                .confirms("programme-by-the-hour-made");
        owner.selects("student", "Noor Haddad").confirms("enrolled-by-the-hour");
    }

    /** Two times; the path of the checkout. */
    private String choose() {
        student.opens("/app/coaching", "coachings-to-pay");
        student.presses("article:has(h3:text-is('By the hour')) a.button", "by-the-hour");
        BookingDialog dialog = new BookingDialog(student.presses("main a:has-text('Book a session')", "book-to-pay"));
        LocalDate day = LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(21);
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        dialog.show(monday).chooseFirst().show(monday.plusDays(1)).chooseFirst();
        assertEquals("You have no free session. 2 × €40 are to be paid.", dialog.sum(), "S1.61");
        assertEquals("Pay €80 and book", student.reads("#book-confirm"));
        student.looks("book-to-pay-two");
        dialog.confirm("checkout");
        assertTrue(student.reads("section[aria-labelledby=pay]").contains("Please transfer €80"));
        return student.path();
    }

    private void givenUp(String checkout) {
        student.opens("/app/", "dashboard-to-pay");
        student.presses("a[href='" + checkout + "']", "checkout-from-the-dashboard");
        student.touches("main details > summary").looks("giving-up");
        student.presses("main details button", "checkout-given-up");
        assertTrue(student.reads("#checkout-said").contains("Given up"), student.reads("#checkout-said"));
        assertFalse(student.sees("section[aria-labelledby=pay]"));
    }

    private void notePaid() {
        owner.opens("/app/payments", "refunds-none").presses("main a:has-text('Invoices')", "invoices");
        owner.presses("main table a:has-text('Noor Haddad')", "invoice");
        owner.types("reference", "Bank 7").confirms("invoice-paid");
        assertFalse(owner.sees("main table"), "none is left");
    }

    private void cancel() {
        student.presses("#checkout a[href^='/app/sessions/'] >> nth=0", "session-with-money");
        assertTrue(student.reads("main .facts").contains("€40"), student.reads("main .facts"));
        student.touches("#cancel > summary").looks("cancelling-with-money");
        assertTrue(student.reads("#cancel").contains("€40 is owed back"), student.reads("#cancel"));
        student.presses("#cancel button.solid-danger", "session-owed-back");
        assertTrue(student.reads(".notice").contains("€40 is owed back."), student.reads(".notice"));
    }

    private void giveBack() {
        owner.opens("/app/payments", "refunds").presses("main table a:has-text('Noor Haddad')", "refund");
        owner.touches("details:has([value=WAIVED]) > summary").looks("refund-kept");
        owner.touches("details:has([value=REFUNDED]) > summary").types("reference", "Bank 9");
        owner.presses("details:has([value=REFUNDED]) button.primary", "refunded");
        assertFalse(owner.sees("main table"), "nothing is open");
        owner.opens("/app/payments?show=all", "refunds-all");
        assertTrue(owner.reads("main table").contains("Given back"), owner.reads("main table"));
        owner.presses("main table a:has-text('Noor Haddad')", "refund-closed");
        assertTrue(owner.reads("dialog").contains("Bank 9"), owner.reads("dialog"));
    }
}
