package org.duologue.mail.notification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duologue.application.notification.KeptMail;
import org.duologue.application.notification.spi.MailArchive;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;

/** Keeps mails in memory; can be full. */
final class MemoryArchive implements MailArchive {

    boolean full;
    private final Map<String, KeptMail> mails = new LinkedHashMap<>();

    @Override
    public void keep(KeptMail mail) {
        if (full) {
            throw new IllegalStateException("the archive is full");
        }
        mails.put(mail.messageId(), mail);
    }

    @Override
    public Optional<KeptMail> find(String messageId) {
        return Optional.ofNullable(mails.get(messageId));
    }

    @Override
    public Page<KeptMail> page(PageRequest page) {
        return new Page<>(List.copyOf(mails.values()), Optional.empty());
    }

    KeptMail only() {
        if (mails.size() != 1) {
            throw new AssertionError(mails.size() + " mails are kept");
        }
        return mails.values().iterator().next();
    }

    boolean isEmpty() {
        return mails.isEmpty();
    }
}
