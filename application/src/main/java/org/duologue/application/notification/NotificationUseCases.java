package org.duologue.application.notification;

/** What can be changed about mails. The same again has no further effect. */
public interface NotificationUseCases {

    /** Says which mails a member wants. The member or an admin. */
    void switchMails(SwitchMails command);

    /** Says which of the mails that one can do without the workspace sends at all. Admins. */
    void switchWorkspaceMails(SwitchWorkspaceMails command);
}
