package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Example;
import net.jqwik.api.Label;
import org.duologue.application.access.spi.AccessRepository.PasswordLink;
import org.duologue.application.access.spi.AccessRepository.SignInRecord;
import org.duologue.application.access.spi.AccessRepository.SignedInRecord;
import org.duologue.application.testing.CoachingSamples;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.MemberStatus;
import org.duologue.domain.people.Role;

/** What every {@code AccessRepository} promises. */
public interface AccessRepositoryContract extends PortContract {

    /** An instant long before that of any other test. */
    Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");

    @Example
    @Label("a password hash takes the place of the one before")
    default void accessHashes() {
        CoachingSamples samples = samples(1);
        MemberId member = samples.member(Role.COACH);
        assertEquals(Optional.empty(), read(() -> ports().access().passwordHash(member)));
        for (String hash : new String[] {"first", "second" + "x".repeat(300)}) {
            write(() -> ports().access().savePasswordHash(member, hash));
            assertEquals(Optional.of(hash), read(() -> ports().access().passwordHash(member)));
        }
    }

    @Example
    @Label("sign-ins are found by their digest until they are ended, one by one or all of a member's")
    default void accessSignIns() {
        CoachingSamples samples = samples(2);
        MemberId member = samples.member(Role.COACH);
        MemberId other = samples.member(Role.STUDENT);
        SignInRecord one = signIn(samples, member, samples.instant());
        SignInRecord two = signIn(samples, member, samples.instant());
        SignInRecord theirs = signIn(samples, other, samples.instant());
        assertEquals(Optional.of(one), find(one));
        write(() -> ports().access().removeSignIn(one.digest()));
        write(() -> ports().access().removeSignIn("unknown"));
        assertEquals(Optional.empty(), find(one));
        assertEquals(Optional.of(two), find(two));
        write(() -> ports().access().removeSignIns(member));
        assertEquals(Optional.empty(), find(two));
        assertEquals(Optional.of(theirs), find(theirs));
    }

    private SignInRecord signIn(CoachingSamples samples, MemberId member, Instant until) {
        SignInRecord made = new SignInRecord(samples.id().toString(), member, until.minusMillis(1), until);
        write(() -> ports().access().addSignIn(made));
        return made;
    }

    private Optional<SignInRecord> find(SignInRecord signIn) {
        Optional<SignedInRecord> found = read(() -> ports().access().findSignIn(signIn.digest()));
        found.ifPresent(one -> assertEquals(whoever(signIn.member()), List.of(one.actor(), one.status())));
        return found.map(SignedInRecord::signIn);
    }

    private List<Object> whoever(MemberId id) {
        Member.State member =
                read(() -> ports().members().find(id).orElseThrow().state());
        return List.of(Actor.of(member), member.status());
    }

    @Example
    @Label("E15: a sign-in is that of the member as they are now")
    default void accessOfWhoChanges() {
        CoachingSamples samples = samples(5);
        MemberId member = samples.member(Role.COACH);
        SignInRecord signIn = signIn(samples, member, samples.instant());
        for (Set<Role> roles : List.of(Set.of(Role.STUDENT), EnumSet.allOf(Role.class), Set.of(Role.ADMIN))) {
            change(member, changing -> changing.changeRoles(samples.owner(), roles));
            assertEquals(Optional.of(signIn), find(signIn));
        }
        for (int time = 0; time < 2; time++) {
            change(member, one -> comeOrGo(one, samples.owner()));
            assertEquals(Optional.of(signIn), find(signIn));
        }
    }

    private static void comeOrGo(Member member, Actor by) {
        if (member.state().status() == MemberStatus.SUSPENDED) {
            member.restoreAccess(by);
        } else {
            member.suspend(by);
        }
    }

    private void change(MemberId id, Consumer<Member> change) {
        write(() -> {
            Member member = ports().members().find(id).orElseThrow();
            change.accept(member);
            ports().members().save(member);
        });
    }

    @Example
    @Label("what has expired before an instant goes, and nothing that ends at it")
    default void accessExpiry() {
        CoachingSamples samples = samples(3);
        MemberId member = samples.member(Role.COACH);
        SignInRecord over = signIn(samples, member, LONG_AGO.minusMillis(1));
        SignInRecord ending = signIn(samples, member, LONG_AGO);
        PasswordLink link = link(samples, member, LONG_AGO.minusMillis(1));
        write(() -> ports().access().removeExpired(LONG_AGO));
        assertEquals(Optional.empty(), find(over));
        assertEquals(Optional.of(ending), find(ending));
        assertEquals(Optional.empty(), find(link));
    }

    @Example
    @Label("a member has one link: a new one takes the place of the older ones, and links can be taken away")
    default void accessLinks() {
        CoachingSamples samples = samples(4);
        MemberId member = samples.member(Role.COACH);
        PasswordLink older = link(samples, member, samples.instant());
        PasswordLink theirs = link(samples, samples.member(Role.STUDENT), samples.instant());
        assertEquals(Optional.of(older), find(older));
        PasswordLink newer = link(samples, member, samples.instant());
        assertEquals(Optional.empty(), find(older));
        assertEquals(Optional.of(newer), find(newer));
        write(() -> ports().access().removeLinks(member));
        assertEquals(Optional.empty(), find(newer));
        assertEquals(Optional.of(theirs), find(theirs));
    }

    private PasswordLink link(CoachingSamples samples, MemberId member, Instant until) {
        PasswordLink made = new PasswordLink(samples.id().toString(), member, until);
        write(() -> ports().access().saveLink(made));
        return made;
    }

    private Optional<PasswordLink> find(PasswordLink link) {
        return read(() -> ports().access().findLink(link.digest()));
    }
}
