package org.duologue.application.memory;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.duologue.application.access.spi.AccessRepository;
import org.duologue.domain.people.MemberId;

/** Password hashes, sign-ins and password links in memory. */
public final class MemoryAccess implements AccessRepository {

    private final MemoryTable<MemberId, String> hashes;
    private final MemoryTable<String, SignInRecord> signIns;
    private final MemoryTable<String, PasswordLink> links;

    /** In this store. */
    public MemoryAccess(MemoryStore store) {
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
    public Optional<SignInRecord> findSignIn(String digest) {
        return signIns.find(digest);
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
