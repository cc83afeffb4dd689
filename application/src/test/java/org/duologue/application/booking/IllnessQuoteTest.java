package org.duologue.application.booking;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duologue.application.people.ChangeRoles;
import org.duologue.application.testing.Buying;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.scheduling.Confirmation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F2, F10: what is said beforehand of a coach who is ill")
class IllnessQuoteTest {

    private static final LocalDate TUESDAY = LocalDate.parse("2026-01-06");

    private final MemoryWorld world = new MemoryWorld(MONDAY);
    private final Leadership it = Leadership.in(world, 1);

    @Test
    @DisplayName("what an admin was to pay themselves is given up without a mail to them, as quoted")
    void ownCheckout() {
        MemberId student = it.student().member();
        it.duologue().people().changeRoles(new ChangeRoles(it.owner(), student, List.of(Role.STUDENT, Role.ADMIN)));
        it.deciding(Confirmation.INSTANT, 2);
        new Buying(it).selling(true, Optional.of(40_00L)).begin(berlin("2026-01-06T14:00"));
        world.runDue();
        world.mailer().take();
        ReportIllness command = new ReportIllness(
                it.duologue().peopleQueries().actorFor(student), it.coach().member(), TUESDAY, TUESDAY, "flu");
        IllnessQuote quote = it.duologue().bookingQueries().quoteIllness(command);
        assertEquals(List.of(1, 0), List.of(quote.checkouts(), quote.creditsBack()));
        assertEquals(List.of(), quote.mailed());
        it.duologue().bookings().reportIllness(command);
        world.runDue();
        assertEquals(List.of(), world.mailer().take());
    }
}
