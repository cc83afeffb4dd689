package org.duologue.application.notification;

import java.util.Objects;
import org.duologue.application.notification.spi.MailArchive;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.Standing;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;

/** Reading the mails that went out, over the ports. */
public final class NotificationService implements NotificationQueries {

    private final UnitOfWork unitOfWork;
    private final MailArchive archive;

    /** Over these ports. */
    public NotificationService(UnitOfWork unitOfWork, MailArchive archive) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.archive = Objects.requireNonNull(archive, "archive");
    }

    @Override
    public Page<KeptMail> mails(Actor by, PageRequest page) {
        requireAdmin(by);
        return unitOfWork.run(() -> archive.page(page));
    }

    @Override
    public KeptMail mail(Actor by, String messageId) {
        requireAdmin(by);
        return unitOfWork.run(() -> archive.find(messageId).orElseThrow(() -> new Refused(new NotFound("mail"))));
    }

    private static void requireAdmin(Actor by) {
        Right.READ_MAILS.require(by.isAdmin() ? Standing.ADMIN : Standing.MEMBER);
    }
}
