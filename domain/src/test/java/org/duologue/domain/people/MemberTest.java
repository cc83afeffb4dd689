package org.duologue.domain.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duologue.domain.shared.EmailAddress;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Name;
import org.duologue.domain.shared.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A member")
class MemberTest {

    private static final Instant NOW = Instant.parse("2026-01-06T10:00:00Z");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Actor OWNER = actor(Role.OWNER);
    private static final Actor ADMIN = actor(Role.ADMIN);

    @Provide
    Arbitrary<Actor> actors() {
        return PeopleArbitraries.actors();
    }

    @Provide
    Arbitrary<Set<Role>> roles() {
        return PeopleArbitraries.roles();
    }

    @Provide
    Arbitrary<Member> invited() {
        return PeopleArbitraries.invited();
    }

    @Test
    @DisplayName("joins once, in the zone they are in")
    void joins() {
        Member member = member(Role.STUDENT);
        assertEquals(MemberStatus.INVITED, member.state().status());
        member.join(NEW_YORK, NOW);
        assertEquals(MemberStatus.ACTIVE, member.state().status());
        assertEquals(Optional.of(NOW), member.state().joinedAt());
        assertEquals(NEW_YORK, member.state().zone());
        assertEquals(PeopleArbitraries.INVITED, member.state().createdAt());
        assertWrongStatus(MemberStatus.ACTIVE, member, () -> member.join(NEW_YORK, NOW.plusSeconds(1)));
    }

    @Test
    @DisplayName("is suspended and restored to where they stood")
    void suspended() {
        Member joined = member(Role.COACH);
        joined.join(NEW_YORK, NOW);
        joined.suspend(ADMIN);
        assertEquals(MemberStatus.SUSPENDED, joined.state().status());
        assertWrongStatus(MemberStatus.SUSPENDED, joined, () -> joined.suspend(ADMIN));
        assertWrongStatus(MemberStatus.SUSPENDED, joined, () -> joined.join(NEW_YORK, NOW));
        joined.restoreAccess(ADMIN);
        assertEquals(MemberStatus.ACTIVE, joined.state().status());
        assertWrongStatus(MemberStatus.ACTIVE, joined, () -> joined.restoreAccess(ADMIN));
        Member never = member(Role.COACH);
        never.suspend(ADMIN);
        never.restoreAccess(ADMIN);
        assertEquals(MemberStatus.INVITED, never.state().status());
    }

    @Test
    @DisplayName("X17: who is an owner is suspended, and let in again, by owners only")
    void suspendingOwners() {
        Member owner = member(Role.OWNER);
        Refused refused = assertThrows(Refused.class, () -> owner.suspend(ADMIN));
        assertEquals(new PeopleRefusal.OnlyOwners(), refused.refusal());
        assertEquals("only-owners", refused.refusal().code());
        assertEquals(MemberStatus.INVITED, owner.state().status());
        owner.suspend(OWNER);
        assertEquals(MemberStatus.SUSPENDED, owner.state().status());
        Refused again = assertThrows(Refused.class, () -> owner.restoreAccess(ADMIN));
        assertEquals(new PeopleRefusal.OnlyOwners(), again.refusal());
        assertEquals(MemberStatus.SUSPENDED, owner.state().status());
        owner.restoreAccess(OWNER);
        assertEquals(MemberStatus.INVITED, owner.state().status());
    }

    @Property
    @Label("X17: roles become exactly those given, unless somebody else than an owner makes or unmakes an owner")
    void changesRoles(@ForAll("invited") Member member, @ForAll("actors") Actor by, @ForAll("roles") Set<Role> roles) {
        Member.State before = member.state();
        boolean ownership = before.roles().contains(Role.OWNER) != roles.contains(Role.OWNER);
        if (ownership && !by.roles().contains(Role.OWNER)) {
            Refused refused = assertThrows(Refused.class, () -> member.changeRoles(by, roles));
            assertInstanceOf(PeopleRefusal.OnlyOwners.class, refused.refusal());
            assertEquals(before, member.state());
        } else {
            member.changeRoles(by, roles);
            assertEquals(roles, member.state().roles());
            member.changeRoles(OWNER, before.roles());
            assertEquals(before, member.state());
        }
    }

    @Test
    @DisplayName("has at least one role")
    void someRole() {
        Member member = member(Role.STUDENT);
        Refused refused = assertThrows(Refused.class, () -> member.changeRoles(OWNER, Set.of()));
        assertEquals(Invalid.of(FieldProblem.of("roles", "blank")), refused.refusal());
        assertEquals(Set.of(Role.STUDENT), member.state().roles());
    }

    @Test
    @DisplayName("says up to 2,000 characters about themselves")
    void profile() {
        Member member = member(Role.COACH);
        member.changeProfile(new Name("Ada"), NEW_YORK, Language.DE, "  " + "é".repeat(2_000) + " ");
        assertEquals(new Name("Ada"), member.state().name());
        assertEquals(NEW_YORK, member.state().zone());
        assertEquals(Language.DE, member.state().language());
        assertEquals("é".repeat(2_000), member.state().about());
        Member.State before = member.state();
        Refused refused = assertThrows(
                Refused.class, () -> member.changeProfile(new Name("Eve"), NEW_YORK, Language.EN, "é".repeat(2_001)));
        FieldProblem problem =
                assertInstanceOf(Invalid.class, refused.refusal()).problems().get(0);
        assertEquals("about", problem.field());
        assertEquals("bad-length", problem.code());
        assertEquals(2_001, problem.evidence().get("length"));
        assertEquals(before, member.state());
    }

    @Test
    @DisplayName("is the same after being stored")
    void restored() {
        Member member = member(Role.COACH);
        assertEquals(member.state(), Member.restore(member.state()).state());
    }

    private static void assertWrongStatus(MemberStatus status, Member member, Runnable act) {
        Member.State before = member.state();
        Refused refused = assertThrows(Refused.class, act::run);
        assertEquals(new PeopleRefusal.WrongStatus(status), refused.refusal());
        assertEquals(before, member.state());
    }

    private static Actor actor(Role role) {
        return new Actor(PeopleArbitraries.workspace(), PeopleArbitraries.member(99), Set.of(role));
    }

    private static Member member(Role role) {
        return Member.invite(
                PeopleArbitraries.member(1),
                PeopleArbitraries.workspace(),
                new Name("Grace"),
                new EmailAddress("grace@example.org"),
                Set.of(role),
                ZoneId.of("Europe/Berlin"),
                Language.EN,
                PeopleArbitraries.INVITED);
    }
}
