package org.duologue.endtoend;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.duologue.application.testing.CreditYear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Balances and a pool, then a year of free slots, over the JSON API; they move the clock of one server")
class StoriesOverHttpIT {

    private static final String STORIES = "S2.2, S2.11, S2.17, S2.23, S2.25, S2.28, X1, X8, X13, X14, X15, X16;"
            + " S1.6, S1.7, S1.12, S1.17, S1.23, S1.24, S1.25, S1.26, S1.62, S1.70, B1, B2, B3, B6, B29: ";

    @Test
    @DisplayName(STORIES + "on PostgreSQL")
    void tell() throws Exception {
        ServerUnderTest notStarted = ServerUnderTest.onPostgres("stories");
        notStarted.goTo(BalancesOverHttp.MONDAY);
        try (Mailbox mails = Mailbox.open();
                ServerUnderTest server = mails.serve(notStarted).start()) {
            PeopleOverHttp people = new PeopleOverHttp(server);
            people.goTo(BalancesOverHttp.MONDAY);
            CoachingOverHttp practice = new CoachingOverHttp(server);
            BalancesOverHttp balances = new BalancesOverHttp(practice, people);
            practice.member("Ada", "ADMIN", "Europe/Berlin");
            practice.member("Ann", "ADMIN", "Europe/Berlin");
            assertTrue(mails.awaits(5), "five invitations");
            for (String name : List.of("noor", "ingrid", "ada", "ann")) {
                people.joins(name + "@acme.example", mails);
            }
            balances.tell(mails);
            new CreditYear(new YearOverHttp(practice, people)).live();
        }
    }
}
