package org.duologue.application.memory;

import java.util.Comparator;
import java.util.Optional;
import org.duologue.application.notification.KeptMail;
import org.duologue.application.notification.spi.MailArchive;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;

/** Mails in memory. */
public final class MemoryMails implements MailArchive {

    private final MemoryStore store;
    private final MemoryTable<String, KeptMail> mails;

    /** In this store. */
    public MemoryMails(MemoryStore store) {
        this.store = store;
        this.mails = new MemoryTable<>(store);
    }

    @Override
    public void keep(KeptMail mail) {
        store.run(() -> mails.put(mail.messageId(), mail));
    }

    @Override
    public Optional<KeptMail> find(String messageId) {
        return mails.find(messageId);
    }

    @Override
    public Page<KeptMail> page(PageRequest page) {
        Comparator<KeptMail> newestFirst = Comparator.comparing(KeptMail::at).reversed();
        return MemoryPages.cut(mails.all(), newestFirst.thenComparing(KeptMail::messageId), KeptMail::messageId, page);
    }
}
