package org.duologue.application.wallet;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.people.spi.WorkspaceRepository;
import org.duologue.application.wallet.spi.WalletBalance;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.shared.IdSource;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.wallet.ExpiredRefund;
import org.duologue.domain.wallet.Recall;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletId;
import org.duologue.domain.wallet.WalletOwner;

/** The wallets of a workspace's pool and of its members. Whoever has none yet has one with nothing in it. */
public final class BalanceWallets {

    private final IdSource ids;
    private final WorkspaceRepository workspaces;
    private final MemberRepository members;
    private final WalletRepository wallets;
    private final CurrentBalances current;

    /** Over these ports. */
    public BalanceWallets(
            IdSource ids, WorkspaceRepository workspaces, MemberRepository members, WalletRepository wallets) {
        this.ids = Objects.requireNonNull(ids, "ids");
        this.workspaces = Objects.requireNonNull(workspaces, "workspaces");
        this.members = Objects.requireNonNull(members, "members");
        this.wallets = Objects.requireNonNull(wallets, "wallets");
        this.current = new CurrentBalances(wallets);
    }

    Wallet pool(WorkspaceId workspace, Instant now) {
        return pool(workspace, Recall.NOTHING, now);
    }

    Wallet pool(WorkspaceId workspace, Recall asked, Instant now) {
        WalletOwner pool = new WalletOwner.OfPool(workspace.value());
        return Optional.ofNullable(find(List.of(pool), asked).get(pool)).orElseGet(() -> open(pool, workspace, now));
    }

    Optional<Wallet> find(MemberId member, WorkspaceId workspace, Recall asked) {
        requireMembers(List.of(member), workspace);
        return wallets.ownedBy(List.of(new WalletOwner.OfMember(member.value())), asked).stream()
                .findFirst();
    }

    /** In the order of the members; refused as {@code not-found} if one of them is not of the workspace. */
    List<Wallet> of(List<MemberId> owning, WorkspaceId workspace, Recall asked, Instant now) {
        requireMembers(owning, workspace);
        List<WalletOwner> owners = owning.stream()
                .<WalletOwner>map(m -> new WalletOwner.OfMember(m.value()))
                .toList();
        Map<WalletOwner, Wallet> found = find(owners, asked);
        return owners.stream()
                .map(owner -> Optional.ofNullable(found.get(owner)).orElseGet(() -> open(owner, workspace, now)))
                .toList();
    }

    /** What these members' balances are; whoever has none yet is left out. */
    Map<WalletOwner, WalletBalance> current(List<Member> owning, Instant now) {
        return current.of(owning.stream().map(BalanceWallets::owner).toList(), now);
    }

    static WalletOwner owner(Member member) {
        return new WalletOwner.OfMember(member.state().id().value());
    }

    private void requireMembers(List<MemberId> asked, WorkspaceId workspace) {
        long here = members.findAll(asked).stream()
                .filter(member -> member.state().workspace().equals(workspace))
                .count();
        if (here < asked.size()) {
            throw new Refused(new NotFound("member"));
        }
    }

    private Map<WalletOwner, Wallet> find(Collection<WalletOwner> owners, Recall asked) {
        Map<WalletOwner, Wallet> found = new HashMap<>();
        wallets.ownedBy(owners, asked)
                .forEach(wallet -> found.put(wallet.state().owner(), wallet));
        return found;
    }

    private Wallet open(WalletOwner owner, WorkspaceId workspace, Instant now) {
        return Wallet.open(
                new WalletId(ids.next()),
                owner,
                Optional.empty(),
                workspaces.find(workspace).orElseThrow().state().zone(),
                ExpiredRefund.standard(),
                now);
    }

    void save(Wallet wallet) {
        wallets.save(wallet);
    }
}
