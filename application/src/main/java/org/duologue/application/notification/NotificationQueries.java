package org.duologue.application.notification;

import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.people.Actor;

/** What can be asked about mails. Admins only. */
public interface NotificationQueries {

    /** The mails of the installation, newest first; secret links are left out of those shown. */
    Page<KeptMail> mails(Actor by, PageRequest page);

    /** One mail. */
    KeptMail mail(Actor by, String messageId);
}
