package org.duologue.application.people;

import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;

/** What can be asked about a workspace and its members. */
public interface PeopleQueries {

    /** Whether the installation has a workspace; without one it opens with the first-run page. */
    boolean isSetUp();

    /** The actor's workspace. Every member. */
    WorkspaceView workspace(Actor by);

    /** The actor's own membership. */
    MemberView me(Actor by);

    /** A member: the member, an admin, and whoever shares an enrollment with them; for others not found. */
    MemberView member(Actor by, MemberId member);

    /** The members, by name. Admins and coaches. */
    Page<MemberView> members(Actor by, MemberFilter filter, PageRequest page);

    /**
     * The actor that acts for this member, for programs that sign people in themselves. Refused for a suspended one.
     */
    Actor actorFor(MemberId member);
}
