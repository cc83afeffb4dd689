package org.duologue.domain.people;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.duologue.domain.shared.EmailAddress;
import org.duologue.domain.shared.Name;

/** Arbitrary people, for this library's properties and for those of its users. */
public final class PeopleArbitraries {

    /** When every arbitrary member was invited. */
    public static final Instant INVITED = Instant.parse("2026-01-05T09:00:00Z");

    private PeopleArbitraries() {}

    /** The member with this number; the same number is the same member. */
    public static MemberId member(int number) {
        return new MemberId(new UUID(0x7000L, 0x8000_0000_0000_0100L + number));
    }

    /** The workspace of all arbitrary people. */
    public static WorkspaceId workspace() {
        return new WorkspaceId(new UUID(0x7000L, 0x8000_0000_0000_0001L));
    }

    /** One role or several. */
    public static Arbitrary<Set<Role>> roles() {
        return Arbitraries.of(Role.class).set().ofMinSize(1);
    }

    /** Somebody with any roles. */
    public static Arbitrary<Actor> actors() {
        Arbitrary<MemberId> members = Arbitraries.integers().between(0, 9).map(PeopleArbitraries::member);
        return Combinators.combine(members, roles()).as((member, roles) -> new Actor(workspace(), member, roles));
    }

    /** A member who was asked to join and did not yet. */
    public static Arbitrary<Member> invited() {
        return Combinators.combine(Arbitraries.integers().between(0, 9), roles(), Arbitraries.of(Language.class))
                .as((number, roles, language) -> Member.invite(
                        member(number),
                        workspace(),
                        new Name("Member " + number),
                        new EmailAddress("member" + number + "@example.org"),
                        roles,
                        ZoneId.of("Europe/Berlin"),
                        language,
                        INVITED));
    }
}
