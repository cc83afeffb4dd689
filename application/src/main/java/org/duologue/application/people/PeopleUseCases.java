package org.duologue.application.people;

import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;

/** What can be done with a workspace and its members. Every refusal is a {@code Refused}. */
public interface PeopleUseCases {

    /**
     * Opens the installation's workspace. Refused as {@code already-set-up} once there is one, and as {@code invalid}
     * with every problem of the input.
     *
     * @return the owner, ready to act
     */
    Actor setUpWorkspace(SetUpWorkspace command);

    /** Changes name, zone and currency. Admins. */
    void changeWorkspace(ChangeWorkspace command);

    /** Adds a member. Admins. Refused as {@code email-taken} if the address belongs to a member already. */
    MemberId addMember(AddMember command);

    /** Sends a fresh invitation to a member who has not joined. Admins. */
    void resendInvitation(ResendInvitation command);

    /** Changes a profile. The member or an admin. */
    void changeProfile(ChangeProfile command);

    /** Changes roles. Admins; the role of owner only by an owner. */
    void changeRoles(ChangeRoles command);

    /** Takes away access. Admins; an owner only by an owner, never the last one. */
    void suspend(SuspendMember command);

    /** Gives access again. Admins; to an owner only an owner. */
    void restore(RestoreMember command);
}
