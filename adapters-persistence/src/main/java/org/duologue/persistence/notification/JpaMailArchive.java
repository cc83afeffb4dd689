package org.duologue.persistence.notification;

import jakarta.persistence.TypedQuery;
import java.util.Optional;
import org.duologue.application.notification.KeptMail;
import org.duologue.application.notification.spi.MailArchive;
import org.duologue.application.shared.Cursor;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.persistence.shared.CurrentEntityManager;
import org.duologue.persistence.shared.JpaPages;

/** The mail archive on JPA. */
public final class JpaMailArchive implements MailArchive {

    private final UnitOfWork units;
    private final CurrentEntityManager current;

    /** In these units of work, on their entity manager. */
    public JpaMailArchive(UnitOfWork units, CurrentEntityManager current) {
        this.units = units;
        this.current = current;
    }

    @Override
    public void keep(KeptMail mail) {
        units.run(() -> entity(mail.messageId()).ifPresentOrElse(row -> row.update(mail), () -> current.entities()
                .persist(new MailEntity(mail))));
    }

    private Optional<MailEntity> entity(String messageId) {
        return Optional.ofNullable(current.entities().find(MailEntity.class, messageId));
    }

    @Override
    public Optional<KeptMail> find(String messageId) {
        return units.read(() -> entity(messageId).map(MailEntity::toMail));
    }

    @Override
    public Page<KeptMail> page(PageRequest page) {
        String after = page.after().isPresent() ? " where m.at < :at or (m.at = :at and m.messageId > :id)" : "";
        TypedQuery<MailEntity> query = current.entities()
                .createQuery(
                        "select m from MailEntity m" + after + " order by m.at desc, m.messageId", MailEntity.class);
        page.after().map(cursor -> Cursor.parse(cursor, 2)).ifPresent(key -> query.setParameter(
                        "at", JpaPages.instant(key.get(0)))
                .setParameter("id", key.get(1)));
        return JpaPages.read(query, page, MailEntity::cursor).map(MailEntity::toMail);
    }
}
