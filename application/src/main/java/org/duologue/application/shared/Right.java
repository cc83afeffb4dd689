package org.duologue.application.shared;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.duologue.domain.shared.Forbidden;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;

/**
 * Who may do what, deny by default (E15). One row per right; a use case asks {@link #require} with the actor's standing
 * to the very thing it is about.
 */
public enum Right {
    /** Change the workspace's settings. */
    MANAGE_WORKSPACE(Standing.ADMIN),
    /** Add, invite, suspend and restore members, change their roles. */
    MANAGE_MEMBERS(Standing.ADMIN),
    /** See the list of members. */
    LIST_MEMBERS(Standing.ADMIN, Standing.COACH),
    /** See a member's profile. */
    SEE_MEMBER(Standing.ADMIN, Standing.COACH, Standing.SELF),
    /** Change a member's profile. */
    CHANGE_PROFILE(Standing.ADMIN, Standing.SELF),
    /** Create appointments and programmes, see those of the workspace. */
    PLAN(Standing.ADMIN, Standing.COACH),
    /** Change an appointment or programme. */
    CHANGE_PLAN(Standing.ADMIN, Standing.COACH),
    /** Archive an appointment. */
    ARCHIVE_APPOINTMENT(Standing.ADMIN),
    /** See and set a coach's availability. */
    KEEP_AVAILABILITY(Standing.ADMIN, Standing.SELF),
    /** Enroll a student in a programme. */
    ENROLL(Standing.ADMIN, Standing.COACH),
    /** See an enrollment with its wallet. */
    SEE_ENROLLMENT(Standing.ADMIN, Standing.COACH, Standing.SELF),
    /** Pause, resume or end an enrollment, match its coaches, change how its credits renew. */
    MANAGE_ENROLLMENT(Standing.ADMIN, Standing.COACH),
    /** Assign credits to an enrollment, take them back. */
    ASSIGN_CREDITS(Standing.ADMIN, Standing.COACH),
    /** Ask for credits in an enrollment, and take that back. */
    ASK_FOR_CREDITS(Standing.SELF),
    /** Answer a request for credits. */
    DECIDE_CREDIT_REQUESTS(Standing.ADMIN, Standing.COACH),
    /** Fill the workspace's pool of credits, transfer from and to it, see everybody's balance. */
    MANAGE_POOL(Standing.ADMIN),
    /** See a member's balance of credits. */
    SEE_BALANCE(Standing.ADMIN, Standing.SELF),
    /** See free times of an enrollment's coaches, book, move and cancel its sessions. */
    BOOK(Standing.ADMIN, Standing.COACH, Standing.SELF),
    /** Ask for sessions that a coach decides about, and take that back. */
    ASK_FOR_SESSIONS(Standing.SELF),
    /** Answer a booking request. */
    DECIDE_BOOKING_REQUESTS(Standing.ADMIN, Standing.COACH),
    /** Ask for a change of a session that one cannot make alone, and take that back. */
    ASK_FOR_CHANGES(Standing.SELF),
    /** Answer a change request. */
    DECIDE_CHANGE_REQUESTS(Standing.ADMIN, Standing.COACH),
    /** Say who did not come to a session. */
    MARK_NO_SHOW(Standing.ADMIN, Standing.COACH),
    /** Note something about a session, and read what is noted for those who lead it. */
    WRITE_NOTES(Standing.ADMIN, Standing.COACH),
    /** Rate a session. */
    RATE_SESSION(Standing.SELF),
    /** See a session. */
    SEE_SESSION(Standing.ADMIN, Standing.COACH, Standing.SELF),
    /** See checkouts of an enrollment, and what of its money is owed back. */
    SEE_PAYMENT(Standing.ADMIN, Standing.COACH, Standing.SELF),
    /** See everybody's payments, note what was paid, and how money that is owed back was done with. */
    MANAGE_PAYMENTS(Standing.ADMIN),
    /** Read the mails that went out. */
    READ_MAILS(Standing.ADMIN);

    private static final Set<Standing> SEES_IT = EnumSet.of(Standing.ADMIN, Standing.COACH, Standing.SELF);

    private final Set<Standing> allowed;

    Right(Standing first, Standing... others) {
        this.allowed = EnumSet.of(first, others);
    }

    /** Whether somebody of this standing has the right. */
    public boolean allows(Standing standing) {
        return allowed.contains(standing);
    }

    /**
     * Refuses whoever does not have the right to a thing: with {@link NotFound} those who may not know of it, with
     * {@link Forbidden} the others.
     *
     * @param thing the glossary word of the thing
     */
    public void require(Standing standing, String thing) {
        if (!allows(standing)) {
            throw new Refused(SEES_IT.contains(standing) ? new Forbidden(code()) : new NotFound(thing));
        }
    }

    /** Refuses with {@link Forbidden} whoever does not have a right that is about no particular thing. */
    public void require(Standing standing) {
        if (!allows(standing)) {
            throw new Refused(new Forbidden(code()));
        }
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
