package org.duologue.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the owner of a workspace does at the desk: opens it, invites people, sets up programmes, reads the mails. */
record Desk(Visitor owner) {

    private static final List<String> PLACES = List.of(
            "coaching", "sessions", "members", "requests", "programmes", "appointments", "pool", "mails", "account");
    private static final Pattern LINK = Pattern.compile("http\\S+(/app/password/\\S+)");

    /** Opens the workspace on the page that a server without one shows to whoever comes first. */
    void setUp() {
        owner.opens("/app/", "set-up");
        assertEquals("Europe/Berlin", owner.entered("zone"), "the browser's zone is suggested");
        owner.types("name", "Northlight")
                .types("ownerName", "Olga Owner")
                .types("ownerEmail", "olga@northlight.example")
                .types("ownerPassword", "correct horse battery")
                .confirms("owner-dashboard");
    }

    /** Looks at every place of a workspace in which nothing has happened. */
    void lookAround() {
        for (String place : PLACES) {
            owner.opens("/app/" + place, "empty-" + place);
        }
    }

    /** Invites somebody, and answers the path of the link in the mail that they get. */
    String invite(String name, String email, String role) {
        owner.opens("/app/members/new", "invite-" + role)
                .types("name", name)
                .types("email", email)
                .ticksNone("roles")
                .ticks(role)
                .confirms("members-with-" + role);
        Matcher link = LINK.matcher(mailTo(email, "invited", "mail-to-" + role));
        assertTrue(link.find(), "a link to choose a password");
        return link.group(1);
    }

    /** The newest mail to somebody with a word in its subject, as the page of mails shows it. */
    String mailTo(String email, String subject, String name) {
        String row = "tr:has-text(\"" + email + "\") a:has-text(\"" + subject + "\")";
        owner.opens("/app/mails", name + "-in-list")
                .waitsUntil(() -> owner.sees(row))
                .presses(row + " >> nth=0", name);
        return owner.reads("main");
    }

    /** Creates the appointment: 60 minutes, 15 kept free after it, 24 hours to change one's mind. */
    void createAppointment(String coach) {
        owner.opens("/app/appointments/new", "appointment-form")
                .types("name", "Coaching call")
                .types("meetingPlace", "https://meet.example/ingrid")
                .types("sessionTypes-0-name", "Coaching call")
                .types("sessionTypes-0-minutes", "60")
                .types("bufferAfter", "15")
                .types("cancelNotice", "24")
                .types("rescheduleNotice", "24")
                .ticks(coach)
                .confirms("appointments");
    }

    /** Creates the programme: 10 free sessions a week, unused ones stay. */
    void createProgramme() {
        owner.opens("/app/programmes/new", "programme-form")
                .types("name", "Leadership")
                .selects("appointment", "Coaching call")
                .types("freeSlots", "10")
                .awaits("#preview:has-text(\"10 free sessions\")")
                .ticks("Weekly")
                .ticks("Carry all over")
                .confirms("programme");
    }

    /** Enrolls a student on the programme's page, and answers the path of the coaching that began. */
    String enroll(String student) {
        owner.selects("student", student).confirms("coaching");
        return owner.path();
    }

    /** Tries to assign so many credits; answers whether it was done. */
    boolean assign(String coaching, String credits, String name) {
        owner.opens(coaching + "/assign", name + "-form").types("credits", credits);
        owner.confirms(name);
        return owner.path().equals(coaching);
    }
}
