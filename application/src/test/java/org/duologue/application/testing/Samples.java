package org.duologue.application.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.duologue.application.Ports;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Language;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.people.Workspace;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.shared.EmailAddress;
import org.duologue.domain.shared.Name;

/**
 * A workspace of its own in the ports, and arbitrary people in it. What is arbitrary follows from the seed, but ids are
 * always new, so that samples never meet those of another test in the same database.
 */
public class Samples {

    private static final List<String> ZONES =
            List.of("UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Kiritimati");
    private static final int[] SIGNS = {'a', 'Z', 'ß', 'é', 'İ', 'ı', '日', 0x1F600, '%', '_', '\'', '!', '"'};

    private final Ports ports;
    private final Random random;
    private final WorkspaceId workspace;

    /** In a new workspace of these ports. */
    public Samples(Ports ports, long seed) {
        this.ports = ports;
        this.random = new Random(seed);
        this.workspace = store(newWorkspace());
    }

    private WorkspaceId store(Workspace made) {
        ports.unitOfWork().run(() -> ports.workspaces().save(made));
        return made.state().id();
    }

    /** The workspace. */
    public final WorkspaceId workspace() {
        return workspace;
    }

    /** An owner of the workspace, who is not stored. */
    public final Actor owner() {
        return new Actor(workspace, new MemberId(id()), Set.of(Role.OWNER));
    }

    Ports ports() {
        return ports;
    }

    /** A number from 0 up to, but without, the bound. */
    public final int number(int bound) {
        return random.nextInt(bound);
    }

    /** True in so many of a hundred cases. */
    public final boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** One of these. */
    @SafeVarargs
    public final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    /** This value in half of the cases. */
    public final <T> Optional<T> maybe(T value) {
        return chance(50) ? Optional.of(value) : Optional.empty();
    }

    /** An id that was never there before. */
    public final UUID id() {
        return UUID.randomUUID();
    }

    /** An instant of the year 2026 in whole milliseconds. */
    public final Instant instant() {
        return Instant.parse("2026-01-01T00:00:00Z")
                .plus(Duration.ofMillis(random.nextLong(Duration.ofDays(365).toMillis())));
    }

    /** A zone. */
    public final ZoneId zone() {
        return ZoneId.of(one(ZONES.toArray(new String[0])));
    }

    /** A name of letters only, so that every database sorts it alike. */
    public final Name plainName() {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i <= random.nextInt(3); i++) {
            name.append((char) ('a' + random.nextInt(26)));
        }
        return Name.of(name.toString());
    }

    /** Any name: letters of several alphabets, signs that mean something to databases, and up to full length. */
    public final Name name() {
        return Name.of("n" + text(chance(20) ? Name.MAX_LENGTH - 1 : random.nextInt(12)));
    }

    /** Text of so many characters. */
    public final String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(SIGNS[random.nextInt(SIGNS.length)]);
        }
        return text.toString();
    }

    /** A workspace that is not stored. */
    public final Workspace newWorkspace() {
        return Workspace.found(
                new WorkspaceId(id()),
                name(),
                zone(),
                java.util.Currency.getInstance(one("EUR", "JPY", "USD")),
                instant());
    }

    /** Some roles, at least one. */
    public final Set<Role> roles() {
        EnumSet<Role> roles = EnumSet.of(one(Role.values()));
        if (chance(40)) {
            roles.add(one(Role.values()));
        }
        return roles;
    }

    /** A member in any state, who is not stored. */
    public final Member newMember() {
        return newMember(name(), roles());
    }

    /** A member in any state, who is not stored. */
    public final Member newMember(Name name, Set<Role> roles) {
        EmailAddress email = EmailAddress.of(id().toString().toLowerCase(Locale.ROOT) + "@a.example");
        Instant now = instant();
        Member member =
                Member.invite(new MemberId(id()), workspace, name, email, roles, zone(), one(Language.values()), now);
        if (chance(60)) {
            member.join(zone(), now.plusMillis(1));
        }
        if (chance(50)) {
            member.changeProfile(name, zone(), Language.EN, "a" + text(chance(10) ? 1_999 : number(30)));
        }
        if (chance(20)) {
            member.suspend(owner());
        }
        return member;
    }

    /** A stored member with this role. */
    public final MemberId member(Role role) {
        Member member = newMember(name(), Set.of(role));
        ports.unitOfWork().run(() -> ports.members().save(member));
        return member.state().id();
    }
}
