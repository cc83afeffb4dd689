package org.duologue.application.people.spi;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duologue.application.people.MemberFilter;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.shared.EmailAddress;

/** Keeps members. One e-mail address belongs to at most one member: a concurrent second one must fail. */
public interface MemberRepository {

    /** The member of this id. */
    Optional<Member> find(MemberId id);

    /** The members of these ids that exist, in no particular order, in one round trip. */
    List<Member> findAll(Collection<MemberId> ids);

    /** The member with this address. */
    Optional<Member> findByEmail(EmailAddress email);

    /** How many members that are not suspended have the role. */
    int count(WorkspaceId workspace, Role role);

    /** A page of a workspace's members that match, by name, then id. */
    Page<Member> page(WorkspaceId workspace, MemberFilter filter, PageRequest page);

    /** Stores a new or changed member. */
    void save(Member member);

    /** How often the member was changed. */
    long revision(MemberId id);
}
