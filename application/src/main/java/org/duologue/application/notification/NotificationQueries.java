package org.duologue.application.notification;

import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;

/** What can be asked about mails. */
public interface NotificationQueries {

    /** Which mails a member wants. The member or an admin. */
    WantedMails wantedMails(Actor by, MemberId member);

    /** Which of the mails that one can do without the workspace sends at all. */
    WantedMails workspaceMails(Actor by);

    /** The mails of the installation, newest first. Admins. Secret links are left out of those shown. */
    Page<KeptMail> mails(Actor by, PageRequest page);

    /** One mail. Admins. */
    KeptMail mail(Actor by, String messageId);
}
