package org.duologue.application.testing;

import java.util.ArrayList;
import java.util.List;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.Mailer;

/** Takes mails and keeps them for the test to look at. */
public final class RecordingMailer implements Mailer {

    private final List<Mail> taken = new ArrayList<>();
    private int failures;

    @Override
    public synchronized void send(Mail mail) {
        if (failures > 0) {
            failures--;
            throw new IllegalStateException("the mail server is down");
        }
        taken.add(mail);
    }

    /** Refuses the next so many mails. */
    public synchronized void failNext(int mails) {
        failures = mails;
    }

    /** The mails since the last call. */
    public synchronized List<Mail> take() {
        List<Mail> mails = List.copyOf(taken);
        taken.clear();
        return mails;
    }
}
