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
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.shared.IdSource;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.wallet.ExpiredRefund;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletId;
import org.duologue.domain.wallet.WalletOwner;

/** The wallets of a workspace's pool and of its members. Whoever has none yet has one with nothing in it. */
final class BalanceWallets {

    private final IdSource ids;
    private final WorkspaceRepository workspaces;
    private final MemberRepository members;
    private final WalletRepository wallets;

    BalanceWallets(IdSource ids, WorkspaceRepository workspaces, MemberRepository members, WalletRepository wallets) {
        this.ids = Objects.requireNonNull(ids, "ids");
        this.workspaces = Objects.requireNonNull(workspaces, "workspaces");
        this.members = Objects.requireNonNull(members, "members");
        this.wallets = Objects.requireNonNull(wallets, "wallets");
    }

    Wallet pool(WorkspaceId workspace, Instant now) {
        WalletOwner pool = new WalletOwner.OfPool(workspace.value());
        return find(List.of(pool)).getOrDefault(pool, open(pool, workspace, now));
    }

    Optional<Wallet> find(MemberId member, WorkspaceId workspace) {
        requireMembers(List.of(member), workspace);
        return wallets.ownedBy(List.of(new WalletOwner.OfMember(member.value()))).stream()
                .findFirst();
    }

    /** In the order of the members; refused as {@code not-found} if one of them is not of the workspace. */
    List<Wallet> of(List<MemberId> asked, WorkspaceId workspace, Instant now) {
        requireMembers(asked, workspace);
        List<WalletOwner> owners = asked.stream()
                .<WalletOwner>map(m -> new WalletOwner.OfMember(m.value()))
                .toList();
        Map<WalletOwner, Wallet> found = find(owners);
        return owners.stream()
                .map(owner -> Optional.ofNullable(found.get(owner)).orElseGet(() -> open(owner, workspace, now)))
                .toList();
    }

    private void requireMembers(List<MemberId> asked, WorkspaceId workspace) {
        long here = members.findAll(asked).stream()
                .filter(member -> member.state().workspace().equals(workspace))
                .count();
        if (here < asked.size()) {
            throw new Refused(new NotFound("member"));
        }
    }

    private Map<WalletOwner, Wallet> find(Collection<WalletOwner> owners) {
        Map<WalletOwner, Wallet> found = new HashMap<>();
        wallets.ownedBy(owners).forEach(wallet -> found.put(wallet.state().owner(), wallet));
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
