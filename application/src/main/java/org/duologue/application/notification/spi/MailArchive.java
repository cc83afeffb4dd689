package org.duologue.application.notification.spi;

import java.util.Optional;
import org.duologue.application.notification.KeptMail;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;

/** Keeps mails as they were put into words, so that an admin can read them. */
public interface MailArchive {

    /** Keeps a mail; in place of an older one with the same message id. Opens a unit of work of its own. */
    void keep(KeptMail mail);

    /** The mail of this message id. */
    Optional<KeptMail> find(String messageId);

    /** A page of the mails, newest first. */
    Page<KeptMail> page(PageRequest page);
}
