package org.duologue.application.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.access.spi.AccessRepository;
import org.duologue.application.access.spi.AccessRepository.PasswordLink;
import org.duologue.application.access.spi.AccessRepository.SignInRecord;
import org.duologue.application.access.spi.AccessRepository.SignedInRecord;
import org.duologue.application.access.spi.PasswordHasher;
import org.duologue.application.access.spi.Secrets;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.people.spi.WorkspaceRepository;
import org.duologue.application.shared.spi.Events;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberStatus;
import org.duologue.domain.people.PasswordLinkAsked;
import org.duologue.domain.people.Zones;
import org.duologue.domain.shared.EmailAddress;
import org.duologue.domain.shared.Problems;
import org.duologue.domain.shared.Refused;

/** Signing in and out over the ports. */
public final class AccessService implements AccessUseCases {

    private static final Duration SIGN_IN_LASTS = Duration.ofDays(14);

    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final WorkspaceRepository workspaces;
    private final MemberRepository members;
    private final AccessRepository access;
    private final PasswordHasher hasher;
    private final Secrets secrets;
    private final Events events;

    /** Over these ports. */
    public AccessService(
            UnitOfWork unitOfWork,
            InstantSource clock,
            WorkspaceRepository workspaces,
            MemberRepository members,
            AccessRepository access,
            PasswordHasher hasher,
            Secrets secrets,
            Events events) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.workspaces = Objects.requireNonNull(workspaces, "workspaces");
        this.members = Objects.requireNonNull(members, "members");
        this.access = Objects.requireNonNull(access, "access");
        this.hasher = Objects.requireNonNull(hasher, "hasher");
        this.secrets = Objects.requireNonNull(secrets, "secrets");
        this.events = Objects.requireNonNull(events, "events");
    }

    @Override
    public SignedIn signIn(SignIn command) {
        Optional<Member.State> found = unitOfWork.run(() -> memberOf(command.email()));
        Optional<String> hash = found.flatMap(m -> unitOfWork.run(() -> access.passwordHash(m.id())));
        // Somebody unknown costs the same effort, so that time does not tell who is a member.
        boolean right = hasher.matches(String.valueOf(command.password()), hash.orElseGet(hasher::nobody));
        if (!right || hash.isEmpty() || found.get().status() != MemberStatus.ACTIVE) {
            throw new Refused(new AccessRefusal.WrongCredentials());
        }
        return unitOfWork.run(() -> welcome(found.get()));
    }

    private Optional<Member.State> memberOf(String typedEmail) {
        try {
            return members.findByEmail(EmailAddress.of(typedEmail)).map(Member::state);
        } catch (Refused noAddress) {
            return Optional.empty();
        }
    }

    private SignedIn welcome(Member.State member) {
        Instant now = clock.instant();
        String token = secrets.fresh();
        Instant expiresAt = now.plus(SIGN_IN_LASTS);
        access.removeExpired(now);
        access.addSignIn(new SignInRecord(secrets.digest(token), member.id(), now, expiresAt));
        return new SignedIn(Actor.of(member), token, expiresAt);
    }

    @Override
    public void signOut(String token) {
        unitOfWork.run(() -> access.removeSignIn(secrets.digest(token)));
    }

    @Override
    public Optional<Actor> authenticate(String token) {
        return unitOfWork.run(() -> access.findSignIn(secrets.digest(token))
                .filter(found -> clock.instant().isBefore(found.signIn().expiresAt()))
                .filter(found -> found.status() == MemberStatus.ACTIVE)
                .map(SignedInRecord::actor));
    }

    @Override
    public void forgotPassword(String email) {
        unitOfWork.run(() -> memberOf(email)
                .filter(member -> member.status() != MemberStatus.SUSPENDED)
                .ifPresent(member -> events.publish(List.of(new PasswordLinkAsked(member.id(), clock.instant())))));
    }

    @Override
    public PasswordLinkView link(String secret) {
        return unitOfWork.read(() -> {
            Member.State member = memberOfLink(secret);
            String workspace = workspaces
                    .find(member.workspace())
                    .orElseThrow()
                    .state()
                    .name()
                    .value();
            return new PasswordLinkView(
                    member.name().value(), member.email().value(), workspace, member.status() == MemberStatus.INVITED);
        });
    }

    private Member.State memberOfLink(String secret) {
        return access.findLink(secrets.digest(String.valueOf(secret)))
                .filter(link -> clock.instant().isBefore(link.expiresAt()))
                .map(PasswordLink::member)
                .flatMap(members::find)
                .map(Member::state)
                .filter(member -> member.status() != MemberStatus.SUSPENDED)
                .orElseThrow(() -> new Refused(new AccessRefusal.LinkEnded()));
    }

    @Override
    public SignedIn choosePassword(ChoosePassword command) {
        unitOfWork.run(() -> memberOfLink(command.link()));
        String hash = hashOf("password", command.password());
        return unitOfWork.run(() -> {
            Member member = members.find(memberOfLink(command.link()).id()).orElseThrow();
            if (member.state().status() == MemberStatus.INVITED) {
                member.join(zoneOf(command, member), clock.instant());
                members.save(member);
            }
            access.removeLinks(member.state().id());
            return replacePassword(member.state(), hash);
        });
    }

    private static ZoneId zoneOf(ChoosePassword command, Member member) {
        return command.zone()
                .filter(Zones::isKnown)
                .map(Zones::of)
                .orElse(member.state().zone());
    }

    @Override
    public SignedIn changePassword(ChangePassword command) {
        Optional<String> current =
                unitOfWork.run(() -> access.passwordHash(command.by().member()));
        if (!hasher.matches(command.current(), current.orElseGet(hasher::nobody)) || current.isEmpty()) {
            throw new Refused(new AccessRefusal.WrongCredentials());
        }
        String hash = hashOf("password", command.password());
        return unitOfWork.run(() -> replacePassword(
                members.find(command.by().member()).orElseThrow().state(), hash));
    }

    private SignedIn replacePassword(Member.State member, String hash) {
        access.savePasswordHash(member.id(), hash);
        access.removeSignIns(member.id());
        return welcome(member);
    }

    private String hashOf(String field, String password) {
        Problems problems = new Problems();
        String good = problems.read(field, () -> Passwords.require(password));
        problems.refuseIfAny();
        return hasher.hash(good);
    }
}
