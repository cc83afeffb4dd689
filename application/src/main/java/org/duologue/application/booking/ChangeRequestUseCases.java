package org.duologue.application.booking;

import org.duologue.domain.booking.ChangeRequestId;

/**
 * What can be done about changes of a session that its student cannot make alone: where its coach decides about its
 * times (B24), and after the cutoff where the policy says so (B5). For whoever may not see the session there is no such
 * session or request.
 */
public interface ChangeRequestUseCases {

    /**
     * Asks for a change; the session stays as it is until somebody says yes. The student of the enrollment. Refused as
     * {@code consent-not-needed}, {@code change-already-asked} while another waits for an answer, {@code
     * no-time-to-answer}, {@code invalid} on {@code reason} if an exception is asked for without one, with what a
     * change of the session would be refused with in any case, or with what stands against the new time.
     */
    ChangeRequestId ask(AskForChange command);

    /**
     * Makes the change, as one of those who decide would make it without having been asked. The session's coach,
     * coaches of the enrollment and admins. Refused as {@code change-request-closed}, with what stands against the
     * change now, or as {@code invalid} on {@code message} if credits are kept without one.
     */
    void grant(GrantChangeRequest command);

    /**
     * Says no. The session's coach, coaches of the enrollment and admins. Refused as {@code invalid} on field {@code
     * message} without one, {@code change-request-closed}.
     */
    void decline(DeclineChangeRequest command);

    /** Takes it back. The student who asked. Refused as {@code change-request-closed}. */
    void withdraw(WithdrawChangeRequest command);
}
