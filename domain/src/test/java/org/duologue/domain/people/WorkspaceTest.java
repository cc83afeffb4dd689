package org.duologue.domain.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumSet;
import java.util.Set;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Name;
import org.duologue.domain.shared.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Workspaces, actors and zones")
class WorkspaceTest {

    @Test
    @DisplayName("a workspace keeps its identity and its age when its settings change")
    void settings() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        ZoneId apia = ZoneId.of("Pacific/Apia");
        Workspace workspace = Workspace.found(
                PeopleArbitraries.workspace(),
                new Name("House"),
                berlin,
                Currency.getInstance("EUR"),
                PeopleArbitraries.INVITED);
        workspace.change(new Name("Home"), apia, Currency.getInstance("JPY"));
        Workspace.State expected = new Workspace.State(
                PeopleArbitraries.workspace(),
                new Name("Home"),
                apia,
                Currency.getInstance("JPY"),
                PeopleArbitraries.INVITED);
        assertEquals(expected, workspace.state());
        assertEquals(expected, Workspace.restore(expected).state());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    @DisplayName("X17: an owner is an admin too, and nobody else is what they are not")
    void standing(Role role) {
        Actor actor = new Actor(PeopleArbitraries.workspace(), PeopleArbitraries.member(1), Set.of(role));
        assertEquals(role == Role.OWNER || role == Role.ADMIN, actor.isAdmin());
        assertEquals(role == Role.OWNER, actor.isOwner());
        assertEquals(role == Role.COACH, actor.isCoach());
        assertEquals(role == Role.STUDENT, actor.isStudent());
        assertTrue(actor.is(PeopleArbitraries.member(1)));
        assertFalse(actor.is(PeopleArbitraries.member(2)));
    }

    @Test
    @DisplayName("an actor has a role, and keeps it whatever becomes of the set they were made with")
    void roles() {
        EnumSet<Role> given = EnumSet.of(Role.STUDENT);
        Actor actor = new Actor(PeopleArbitraries.workspace(), PeopleArbitraries.member(1), given);
        given.add(Role.OWNER);
        assertFalse(actor.isAdmin());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Actor(PeopleArbitraries.workspace(), PeopleArbitraries.member(1), Set.of()));
    }

    @ParameterizedTest
    @CsvSource({"Europe/Berlin,Europe/Berlin", "' Asia/Kathmandu ',Asia/Kathmandu", "UTC,UTC"})
    @DisplayName("E6: zones are regions, or UTC")
    void knownZones(String typed, String id) {
        assertEquals(ZoneId.of(id), Zones.of(typed));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Mars/Base", "+02:00", "UTC+2", "Z", "europe/berlin", "SystemV/EST5"})
    @DisplayName("E6: offsets, other spellings and inventions are no zones")
    void unknownZones(String typed) {
        Refused refused = assertThrows(Refused.class, () -> Zones.of(typed));
        assertEquals(Invalid.of(FieldProblem.of("value", "unknown-zone")), refused.refusal());
    }
}
