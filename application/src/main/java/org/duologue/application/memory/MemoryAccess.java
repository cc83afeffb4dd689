package org.duologue.application.memory;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.duologue.application.access.spi.AccessRepository;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;

/** Password hashes, sign-ins and password links in memory. */
public final class MemoryAccess implements AccessRepository {

    private final MemberRepository members;
    private final MemoryTable<MemberId, String> hashes;
    private final MemoryTable<String, SignInRecord> signIns;
    private final MemoryTable<String, PasswordLink> links;

    /** In this store, of these members. */
    public MemoryAccess(MemoryStore store, MemberRepository members) {
        this.members = Objects.requireNonNull(members, "members");
        hashes = new MemoryTable<>(store);
        signIns = new MemoryTable<>(store);
        links = new MemoryTable<>(store);
    }

    @Override
    public Optional<String> passwordHash(MemberId member) {
        return hashes.find(member);
    }

    @Override
    public void savePasswordHash(MemberId member, String hash) {
        hashes.put(member, hash);
    }

    @Override
    public Optional<SignedInRecord> findSignIn(String digest) {
        return signIns.find(digest).map(signIn -> {
            Member.State member = members.find(signIn.member()).orElseThrow().state();
            return new SignedInRecord(signIn, Actor.of(member), member.status());
        });
    }

    @Override
    public void addSignIn(SignInRecord signIn) {
        signIns.put(signIn.digest(), signIn);
    }

    @Override
    public void removeSignIn(String digest) {
        signIns.remove(digest);
    }

    @Override
    public void removeSignIns(MemberId member) {
        removeSignIns(signIn -> signIn.member().equals(member));
    }

    @Override
    public void removeExpired(Instant before) {
        removeSignIns(signIn -> signIn.expiresAt().isBefore(before));
        removeLinks(link -> link.expiresAt().isBefore(before));
    }

    @Override
    public Optional<PasswordLink> findLink(String digest) {
        return links.find(digest);
    }

    @Override
    public void saveLink(PasswordLink link) {
        removeLinks(link.member());
        links.put(link.digest(), link);
    }

    @Override
    public void removeLinks(MemberId member) {
        removeLinks(link -> link.member().equals(member));
    }

    private void removeSignIns(Predicate<SignInRecord> which) {
        signIns.all().filter(which).forEach(signIn -> signIns.remove(signIn.digest()));
    }

    private void removeLinks(Predicate<PasswordLink> which) {
        links.all().filter(which).forEach(link -> links.remove(link.digest()));
    }
}
